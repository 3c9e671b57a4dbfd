package io.salonledger.query.member;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.ConsentChannel;
import io.salonledger.contracts.member.ConsentId;
import io.salonledger.contracts.member.ConsentPurpose;
import io.salonledger.contracts.member.ErasureReason;
import io.salonledger.contracts.member.HealthFact;
import io.salonledger.contracts.member.HealthFactId;
import io.salonledger.contracts.member.HealthFactKind;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.member.NoteId;
import io.salonledger.contracts.member.RecordKind;
import io.salonledger.contracts.member.event.ConsentGiven;
import io.salonledger.contracts.member.event.ConsentWithdrawn;
import io.salonledger.contracts.member.event.HealthFactRecorded;
import io.salonledger.contracts.member.event.MemberErased;
import io.salonledger.contracts.member.event.MemberRegistered;
import io.salonledger.contracts.member.event.NoteWritten;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.Personal;

/** Facts about members, for tests. */
final class MemberFacts {

    static final MemberId MEMBER = new MemberId("m1");
    static final MemberId OTHER = new MemberId("m2");
    static final String STREAM = MEMBER.stream();
    static final BranchId BRANCH = new BranchId("jingan");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T06:20:00Z"), ZoneOffset.UTC);
    static final ConsentId CONSENT = new ConsentId("c1");

    private MemberFacts() {}

    static MemberRegistered registered(MemberId member, String name, String phone) {
        return new MemberRegistered(
                member,
                BRANCH,
                Personal.of(member.stream(), name),
                Personal.of(member.stream(), phone),
                MemberSource.WALK_IN,
                null);
    }

    static MemberRegistered registered() {
        return registered(MEMBER, "王诗涵", "+8613812346021");
    }

    static NoteWritten note(String id, String text) {
        return new NoteWritten(MEMBER, new NoteId(id), personal(text));
    }

    static ConsentGiven consent(ConsentPurpose purpose) {
        return new ConsentGiven(MEMBER, CONSENT, purpose, ConsentChannel.PAPER, "2026-01", TODAY);
    }

    static ConsentWithdrawn withdrawn() {
        return new ConsentWithdrawn(MEMBER, CONSENT, ConsentPurpose.HEALTH, ConsentChannel.PAPER, TODAY);
    }

    static HealthFactRecorded allergy() {
        return new HealthFactRecorded(
                MEMBER,
                new HealthFactId("h1"),
                CONSENT,
                Personal.of(CONSENT.subject(MEMBER), new HealthFact(HealthFactKind.ALLERGY, "乳香精油", null)));
    }

    static MemberErased erased(MemberId member, @Nullable MemberId main) {
        return new MemberErased(
                member, ErasureReason.REQUESTED, null, List.of(RecordKind.NAME, RecordKind.PHONE), List.of(), main);
    }

    static <T> Personal<T> personal(T value) {
        return Personal.of(STREAM, value);
    }
}

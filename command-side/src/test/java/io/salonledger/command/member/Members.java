package io.salonledger.command.member;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.command.message.Decision;
import io.salonledger.contracts.member.ErasureReason;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.member.RecordKind;
import io.salonledger.contracts.member.event.MemberErased;
import io.salonledger.contracts.member.event.MemberRegistered;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.Personal;

/** Facts about members, for tests. */
final class Members {

    static final MemberId MEMBER = new MemberId("m1");
    static final MemberId OTHER = new MemberId("m2");
    static final BranchId BRANCH = new BranchId("jingan");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T06:20:00Z"), ZoneOffset.UTC);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private Members() {}

    static Decision<Member> decision(KnownPhones phones) {
        return Decision.of(Member.class)
                .with(phones)
                .with(new PhoneNumbers(branch -> "CN"))
                .with(CLOCK);
    }

    static Decision<Member> decision() {
        return decision(new KnownPhones());
    }

    static MemberRegistered registered(String name, @Nullable String phone) {
        return new MemberRegistered(
                MEMBER,
                BRANCH,
                personal(name),
                Personal.ofNullable(MEMBER.stream(), phone),
                MemberSource.WALK_IN,
                null);
    }

    static MemberRegistered registered() {
        return registered("王诗涵", null);
    }

    static MemberErased erased() {
        return new MemberErased(MEMBER, ErasureReason.REQUESTED, null, List.of(RecordKind.NAME), List.of(), null);
    }

    static <T> Personal<T> personal(T value) {
        return Personal.of(MEMBER.stream(), value);
    }
}

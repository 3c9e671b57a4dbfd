package io.salonledger.command.complaint;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

import io.salonledger.command.member.MembersAtHand;
import io.salonledger.command.message.Decision;
import io.salonledger.contracts.complaint.Caller;
import io.salonledger.contracts.complaint.Classification;
import io.salonledger.contracts.complaint.ComplaintCause;
import io.salonledger.contracts.complaint.ComplaintChannel;
import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.ComplaintKind;
import io.salonledger.contracts.complaint.ComplaintLinks;
import io.salonledger.contracts.complaint.ComplaintOutcome;
import io.salonledger.contracts.complaint.Severity;
import io.salonledger.contracts.complaint.WithdrawReason;
import io.salonledger.contracts.complaint.command.FileComplaint;
import io.salonledger.contracts.complaint.command.ResolveComplaint;
import io.salonledger.contracts.complaint.event.ComplaintFiled;
import io.salonledger.contracts.complaint.event.ComplaintResolved;
import io.salonledger.contracts.complaint.event.ComplaintWithdrawn;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.wire.FixedKeys;

/** Facts about complaints, for tests: a member's of the morning, seen at noon. */
final class Cases {

    static final ComplaintId COMPLAINT = new ComplaintId("c1");
    static final MemberId MEMBER = new MemberId("m1");
    /** Erased before. */
    static final MemberId GONE = new MemberId("gone");

    static final BranchId BRANCH = new BranchId("jingan");
    static final OffsetDateTime RECEIVED = OffsetDateTime.parse("2026-11-21T10:00:00+08:00");
    static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-21T12:00:00+08:00");
    static final Clock CLOCK = Clock.fixed(NOW.toInstant(), ZoneOffset.UTC);

    private Cases() {}

    static Decision<Complaint> decision() {
        ComplaintNumbers numbers = (year, complaint) -> "C-" + year + "-0012";
        return Decision.of(Complaint.class)
                .with(CLOCK)
                .with(numbers)
                .with(new FixedKeys())
                .with((MembersAtHand) member -> !member.equals(GONE))
                .with(new NothingListed());
    }

    /** What stands against an erasure is proven where erasures are. */
    private static final class NothingListed implements OpenCases {

        @Override
        public void open(ComplaintId complaint, MemberId member) {}

        @Override
        public void close(ComplaintId complaint) {}
    }

    static Classification normal() {
        return classified(ComplaintCause.WAITING, Severity.NORMAL);
    }

    static Classification classified(ComplaintCause cause, Severity severity) {
        return new Classification(ComplaintKind.COMPLAINT, cause, severity);
    }

    static FileComplaint file(Classification classification) {
        return new FileComplaint(
                COMPLAINT,
                BRANCH,
                classification,
                ComplaintChannel.WECHAT,
                RECEIVED,
                MEMBER,
                null,
                " 等了四十分钟 ",
                ComplaintLinks.NONE);
    }

    static FileComplaint file(@Nullable MemberId member, @Nullable Caller caller, String text) {
        return new FileComplaint(
                COMPLAINT,
                BRANCH,
                normal(),
                ComplaintChannel.WECHAT,
                RECEIVED,
                member,
                caller,
                text,
                ComplaintLinks.NONE);
    }

    static ComplaintFiled filed(Classification classification, OffsetDateTime due) {
        return new ComplaintFiled(
                COMPLAINT,
                "C-2026-0012",
                BRANCH,
                classification,
                ComplaintChannel.WECHAT,
                RECEIVED,
                due,
                MEMBER,
                null,
                said("等了四十分钟"),
                ComplaintLinks.NONE);
    }

    static ComplaintFiled filed() {
        return filed(normal(), RECEIVED.plusDays(3));
    }

    static ComplaintFiled filedBySomebody() {
        return new ComplaintFiled(
                COMPLAINT,
                "C-2026-0012",
                BRANCH,
                normal(),
                ComplaintChannel.WECHAT,
                RECEIVED,
                RECEIVED.plusDays(3),
                null,
                Personal.of(COMPLAINT.stream(), new Caller("路女士", "13800000000")),
                Personal.of(COMPLAINT.stream(), "等了四十分钟"),
                ComplaintLinks.NONE);
    }

    static ComplaintFiled suggested() {
        Classification idea = new Classification(ComplaintKind.SUGGESTION, ComplaintCause.ENVIRONMENT, Severity.LOW);
        return filed(idea, RECEIVED.plusDays(14));
    }

    static Personal<String> said(String text) {
        return Personal.of(MEMBER.stream(), text);
    }

    static ResolveComplaint resolve() {
        return new ResolveComplaint(COMPLAINT, NOW, ComplaintOutcome.APOLOGISED, null, null);
    }

    static ComplaintResolved resolved() {
        return new ComplaintResolved(COMPLAINT, NOW, ComplaintOutcome.APOLOGISED, Duration.ofHours(2), null, null);
    }

    static ComplaintWithdrawn withdrawn() {
        return new ComplaintWithdrawn(COMPLAINT, NOW, WithdrawReason.DUPLICATE);
    }
}

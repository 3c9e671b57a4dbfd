package io.salonledger.command.complaint;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

import io.salonledger.command.member.MembersAtHand;
import io.salonledger.contracts.complaint.Classification;
import io.salonledger.contracts.complaint.Compensation;
import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.ComplaintRejection;
import io.salonledger.contracts.complaint.command.ChangeDueTime;
import io.salonledger.contracts.complaint.command.MarkOverdue;
import io.salonledger.contracts.complaint.command.ReopenComplaint;
import io.salonledger.contracts.complaint.command.ResolveComplaint;
import io.salonledger.contracts.complaint.command.WithdrawComplaint;
import io.salonledger.contracts.complaint.event.ComplainantErased;
import io.salonledger.contracts.complaint.event.ComplaintBecameOverdue;
import io.salonledger.contracts.complaint.event.ComplaintFiled;
import io.salonledger.contracts.complaint.event.ComplaintReopened;
import io.salonledger.contracts.complaint.event.ComplaintResolved;
import io.salonledger.contracts.complaint.event.ComplaintWithdrawn;
import io.salonledger.contracts.complaint.event.DueTimeChanged;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.StreamName;
import io.salonledger.contracts.privacy.SubjectKeys;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** The way of a complaint from open to closed and back, and until when it should be closed. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class Course {

    private @Nullable Classification classification;
    private @Nullable String subject;
    /** When it came in or was last taken up again. */
    private @Nullable OffsetDateTime openedAt;

    private @Nullable OffsetDateTime receivedAt;
    private @Nullable OffsetDateTime due;
    private @Nullable OffsetDateTime overdueSince;
    private @Nullable ComplaintResolved resolved;
    private @Nullable ComplaintWithdrawn withdrawn;
    private @Nullable ComplaintReopened reopened;
    private boolean erased;

    @CommandHandler
    void handle(ResolveComplaint command, Clock clock, SubjectKeys keys, OpenCases cases) {
        ComplaintResolved event = new ComplaintResolved(
                command.complaint(),
                command.resolvedAt(),
                command.outcome(),
                Duration.between(Objects.requireNonNull(receivedAt), command.resolvedAt()),
                texts(keys).optional(command.text()),
                command.compensation());
        if (event.equals(resolved)) {
            return;
        }
        requireOpen();
        if (!command.outcome().fits(sort().kind())) {
            throw ComplaintRejection.OUTCOME_NOT_FITTING.because();
        }
        Compensation given = command.compensation();
        if (given != null && !given.amount().isPositive()) {
            throw ComplaintRejection.COMPENSATION_INVALID.because();
        }
        CaseTimes.check(command.resolvedAt(), Objects.requireNonNull(openedAt), clock);
        cases.close(command.complaint());
        apply(event);
    }

    @CommandHandler
    void handle(WithdrawComplaint command, Clock clock, OpenCases cases) {
        ComplaintWithdrawn event = new ComplaintWithdrawn(command.complaint(), command.withdrawnAt(), command.reason());
        if (!event.equals(withdrawn)) {
            requireOpen();
            CaseTimes.check(command.withdrawnAt(), Objects.requireNonNull(openedAt), clock);
            cases.close(command.complaint());
            apply(event);
        }
    }

    @CommandHandler
    void handle(ReopenComplaint command, Clock clock, SubjectKeys keys, MembersAtHand members, OpenCases cases) {
        ComplaintReopened event = new ComplaintReopened(
                command.complaint(),
                command.reopenedAt(),
                command.reason(),
                DueTimePolicy.dueAfter(command.reopenedAt(), sort()),
                texts(keys).optional(command.text()));
        OffsetDateTime closedAt = closedAt();
        if (closedAt == null) {
            if (!event.equals(reopened)) {
                throw ComplaintRejection.COMPLAINT_STILL_OPEN.because();
            }
            return;
        }
        CaseTimes.check(command.reopenedAt(), closedAt, clock);
        openAgain(command.complaint(), members, cases);
        apply(event);
    }

    /** Also for somebody who was erased meanwhile: the case may go on, and nothing is left to wait for. */
    private void openAgain(ComplaintId complaint, MembersAtHand members, OpenCases cases) {
        String of = Objects.requireNonNull(subject);
        if (StreamName.kindOf(of).equals(MemberId.KIND)) {
            MemberId member = new MemberId(StreamName.idOf(of));
            members.hold(member);
            cases.open(complaint, member);
        }
    }

    @CommandHandler
    void handle(ChangeDueTime command, Clock clock) {
        requireOpen();
        if (isDue(command.due())) {
            return;
        }
        if (!command.due().toInstant().isAfter(clock.instant())) {
            throw ComplaintRejection.DUE_TIME_PASSED.because();
        }
        apply(new DueTimeChanged(command.complaint(), command.due(), command.reason()));
    }

    /** Whoever sweeps may be late: what no longer holds is passed over. */
    @CommandHandler
    void handle(MarkOverdue command, Clock clock) {
        boolean marked = overdueSince != null && overdueSince.isEqual(command.due());
        boolean passed = !command.due().toInstant().isAfter(clock.instant());
        if (closedAt() == null && isDue(command.due()) && passed && !marked) {
            apply(new ComplaintBecameOverdue(command.complaint(), command.due()));
        }
    }

    void requireOpen() {
        if (closedAt() != null) {
            throw ComplaintRejection.COMPLAINT_CLOSED.because();
        }
    }

    private boolean isDue(OffsetDateTime at) {
        return due != null && due.isEqual(at);
    }

    private @Nullable OffsetDateTime closedAt() {
        return resolved != null ? resolved.resolvedAt() : withdrawn != null ? withdrawn.withdrawnAt() : null;
    }

    private Classification sort() {
        return Objects.requireNonNull(classification);
    }

    private CaseTexts texts(SubjectKeys keys) {
        return new CaseTexts(Objects.requireNonNull(subject), erased, keys);
    }

    @EventSourcingHandler
    void on(ComplaintFiled event) {
        classification = event.classification();
        subject = CaseTexts.subjectOf(event.complaint(), event.member());
        receivedAt = event.receivedAt();
        openedAt = event.receivedAt();
        due = event.due();
    }

    @EventSourcingHandler
    void on(ComplaintResolved event) {
        resolved = event;
    }

    @EventSourcingHandler
    void on(ComplaintWithdrawn event) {
        withdrawn = event;
    }

    @EventSourcingHandler
    void on(ComplaintReopened event) {
        resolved = null;
        withdrawn = null;
        reopened = event;
        openedAt = event.reopenedAt();
        due = event.due();
    }

    @EventSourcingHandler
    void on(DueTimeChanged event) {
        due = event.due();
    }

    @EventSourcingHandler
    void on(ComplaintBecameOverdue event) {
        overdueSince = event.due();
    }

    @EventSourcingHandler
    void on(ComplainantErased event) {
        erased = true;
    }
}

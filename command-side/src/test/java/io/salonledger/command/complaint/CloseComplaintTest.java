package io.salonledger.command.complaint;

import java.time.Duration;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import io.salonledger.contracts.complaint.Compensation;
import io.salonledger.contracts.complaint.CompensationKind;
import io.salonledger.contracts.complaint.ComplaintKind;
import io.salonledger.contracts.complaint.ComplaintOutcome;
import io.salonledger.contracts.complaint.ComplaintRejection;
import io.salonledger.contracts.complaint.ReopenReason;
import io.salonledger.contracts.complaint.WithdrawReason;
import io.salonledger.contracts.complaint.command.ReopenComplaint;
import io.salonledger.contracts.complaint.command.ResolveComplaint;
import io.salonledger.contracts.complaint.command.WithdrawComplaint;
import io.salonledger.contracts.complaint.event.ComplaintReopened;
import io.salonledger.contracts.complaint.event.ComplaintResolved;
import io.salonledger.contracts.money.Money;

import static io.salonledger.command.complaint.Cases.COMPLAINT;
import static io.salonledger.command.complaint.Cases.NOW;
import static io.salonledger.command.complaint.Cases.RECEIVED;
import static io.salonledger.command.complaint.Cases.decision;
import static io.salonledger.command.complaint.Cases.filed;
import static io.salonledger.command.complaint.Cases.resolve;
import static io.salonledger.command.complaint.Cases.resolved;
import static io.salonledger.command.complaint.Cases.said;
import static io.salonledger.command.complaint.Cases.suggested;
import static io.salonledger.command.complaint.Cases.withdrawn;

class CloseComplaintTest {

    private static final OffsetDateTime LATER = NOW.minusMinutes(30);

    @Test
    void measures_how_long_it_took() {
        decision().given(filed()).when(resolve()).then(resolved());
    }

    @Test
    void notes_what_was_given() {
        Compensation coupon = new Compensation(CompensationKind.COUPON, Money.of("100.00", "CNY"));
        decision()
                .given(filed())
                .when(new ResolveComplaint(COMPLAINT, NOW, ComplaintOutcome.COMPENSATED, " 送券 ", coupon))
                .then(new ComplaintResolved(
                        COMPLAINT, NOW, ComplaintOutcome.COMPENSATED, Duration.ofHours(2), said("送券"), coupon));
    }

    @ParameterizedTest
    @CsvSource({"0.00", "-1.00"})
    void rejects_a_compensation_that_is_worth_nothing(String amount) {
        Compensation nothing = new Compensation(CompensationKind.GIFT, Money.of(amount, "CNY"));
        decision()
                .given(filed())
                .when(new ResolveComplaint(COMPLAINT, NOW, ComplaintOutcome.COMPENSATED, null, nothing))
                .thenRejected(ComplaintRejection.COMPENSATION_INVALID);
    }

    @ParameterizedTest
    @EnumSource(ComplaintOutcome.class)
    void takes_an_outcome_that_fits_only(ComplaintOutcome outcome) {
        ResolveComplaint resolve = new ResolveComplaint(COMPLAINT, NOW, outcome, null, null);
        ComplaintResolved resolved = new ComplaintResolved(COMPLAINT, NOW, outcome, Duration.ofHours(2), null, null);
        if (outcome.fits(ComplaintKind.SUGGESTION)) {
            decision().given(suggested()).when(resolve).then(resolved);
            decision().given(filed()).when(resolve).thenRejected(ComplaintRejection.OUTCOME_NOT_FITTING);
        } else {
            decision().given(filed()).when(resolve).then(resolved);
            decision().given(suggested()).when(resolve).thenRejected(ComplaintRejection.OUTCOME_NOT_FITTING);
        }
    }

    @Test
    void does_nothing_when_resolved_twice() {
        decision().given(filed(), resolved()).when(resolve()).thenNothing();
    }

    @Test
    void rejects_resolving_what_is_closed() {
        decision().given(filed(), withdrawn()).when(resolve()).thenRejected(ComplaintRejection.COMPLAINT_CLOSED);
    }

    @Test
    void rejects_an_end_before_the_beginning() {
        decision()
                .given(filed())
                .when(new ResolveComplaint(COMPLAINT, RECEIVED.minusMinutes(1), ComplaintOutcome.EXPLAINED, null, null))
                .thenRejected(ComplaintRejection.COMPLAINT_TIME_INVALID);
        decision()
                .given(filed())
                .when(new WithdrawComplaint(COMPLAINT, NOW.plusMinutes(2), WithdrawReason.DUPLICATE))
                .thenRejected(ComplaintRejection.COMPLAINT_TIME_INVALID);
    }

    @Test
    void is_withdrawn_with_a_reason_once() {
        WithdrawComplaint withdraw = new WithdrawComplaint(COMPLAINT, NOW, WithdrawReason.DUPLICATE);
        decision().given(filed()).when(withdraw).then(withdrawn());
        decision().given(filed(), withdrawn()).when(withdraw).thenNothing();
        decision().given(filed(), resolved()).when(withdraw).thenRejected(ComplaintRejection.COMPLAINT_CLOSED);
    }

    @Test
    void is_due_anew_when_taken_up_again() {
        decision().given(filed(), resolvedEarly()).when(reopen("又痒了")).then(reopened("又痒了"));
    }

    @Test
    void does_nothing_when_taken_up_twice() {
        decision()
                .given(filed(), resolvedEarly(), reopened("又痒了"))
                .when(reopen("又痒了"))
                .thenNothing();
    }

    @Test
    void rejects_taking_up_what_is_open() {
        decision().given(filed()).when(reopen(null)).thenRejected(ComplaintRejection.COMPLAINT_STILL_OPEN);
    }

    @Test
    void rejects_taking_up_before_it_was_closed() {
        decision()
                .given(filed(), resolved())
                .when(reopen(null))
                .thenRejected(ComplaintRejection.COMPLAINT_TIME_INVALID);
    }

    @Test
    void can_be_closed_again_but_not_before_it_was_taken_up() {
        ResolveComplaint early =
                new ResolveComplaint(COMPLAINT, LATER.minusMinutes(1), ComplaintOutcome.APOLOGISED, null, null);
        decision()
                .given(filed(), resolvedEarly(), reopened("痒"))
                .when(resolve())
                .then(resolved());
        decision()
                .given(filed(), resolvedEarly(), reopened("痒"))
                .when(early)
                .thenRejected(ComplaintRejection.COMPLAINT_TIME_INVALID);
    }

    private static ComplaintResolved resolvedEarly() {
        return new ComplaintResolved(
                COMPLAINT, RECEIVED.plusHours(1), ComplaintOutcome.EXPLAINED, Duration.ofHours(1), null, null);
    }

    private static ReopenComplaint reopen(@Nullable String text) {
        return new ReopenComplaint(COMPLAINT, LATER, ReopenReason.HAPPENED_AGAIN, text);
    }

    private static ComplaintReopened reopened(String text) {
        return new ComplaintReopened(COMPLAINT, LATER, ReopenReason.HAPPENED_AGAIN, LATER.plusDays(3), said(text));
    }
}

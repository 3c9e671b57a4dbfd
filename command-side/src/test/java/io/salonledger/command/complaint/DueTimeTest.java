package io.salonledger.command.complaint;

import java.time.OffsetDateTime;

import org.junit.jupiter.api.Test;

import io.salonledger.contracts.complaint.Classification;
import io.salonledger.contracts.complaint.ComplaintCause;
import io.salonledger.contracts.complaint.ComplaintRejection;
import io.salonledger.contracts.complaint.DueReason;
import io.salonledger.contracts.complaint.Severity;
import io.salonledger.contracts.complaint.command.ChangeDueTime;
import io.salonledger.contracts.complaint.command.MarkOverdue;
import io.salonledger.contracts.complaint.event.ComplaintBecameOverdue;
import io.salonledger.contracts.complaint.event.DueTimeChanged;

import static io.salonledger.command.complaint.Cases.COMPLAINT;
import static io.salonledger.command.complaint.Cases.NOW;
import static io.salonledger.command.complaint.Cases.RECEIVED;
import static io.salonledger.command.complaint.Cases.classified;
import static io.salonledger.command.complaint.Cases.decision;
import static io.salonledger.command.complaint.Cases.filed;
import static io.salonledger.command.complaint.Cases.resolved;

class DueTimeTest {

    private static final OffsetDateTime DUE = RECEIVED.plusHours(2);
    private static final Classification HEALTH = classified(ComplaintCause.HYGIENE, Severity.HEALTH);

    @Test
    void changes_with_a_reason() {
        OffsetDateTime friday = NOW.plusDays(6);
        decision()
                .given(filed())
                .when(new ChangeDueTime(COMPLAINT, friday, DueReason.WAITING_FOR_DOCTOR))
                .then(new DueTimeChanged(COMPLAINT, friday, DueReason.WAITING_FOR_DOCTOR));
    }

    @Test
    void does_not_change_to_what_it_is() {
        decision()
                .given(filed())
                .when(new ChangeDueTime(COMPLAINT, RECEIVED.plusDays(3), DueReason.OTHER))
                .thenNothing();
    }

    @Test
    void rejects_a_due_time_that_is_now_or_over() {
        decision()
                .given(filed())
                .when(new ChangeDueTime(COMPLAINT, NOW, DueReason.OTHER))
                .thenRejected(ComplaintRejection.DUE_TIME_PASSED);
    }

    @Test
    void rejects_a_due_time_of_what_is_closed() {
        decision()
                .given(filed(), resolved())
                .when(new ChangeDueTime(COMPLAINT, NOW.plusDays(1), DueReason.OTHER))
                .thenRejected(ComplaintRejection.COMPLAINT_CLOSED);
    }

    @Test
    void becomes_overdue_at_the_very_moment() {
        decision().given(filed(HEALTH, DUE)).when(mark(DUE)).then(new ComplaintBecameOverdue(COMPLAINT, DUE));
    }

    @Test
    void is_not_overdue_a_second_before() {
        OffsetDateTime due = NOW.plusSeconds(1);
        decision().given(filed(HEALTH, due)).when(mark(due)).thenNothing();
    }

    @Test
    void becomes_overdue_once_for_each_due_time() {
        ComplaintBecameOverdue overdue = new ComplaintBecameOverdue(COMPLAINT, DUE);
        OffsetDateTime again = NOW.minusMinutes(1);
        decision().given(filed(HEALTH, DUE), overdue).when(mark(DUE)).thenNothing();
        decision()
                .given(filed(HEALTH, DUE), overdue, new DueTimeChanged(COMPLAINT, again, DueReason.OTHER))
                .when(mark(again))
                .then(new ComplaintBecameOverdue(COMPLAINT, again));
    }

    @Test
    void is_not_overdue_when_closed_or_due_at_another_time() {
        decision().given(filed(HEALTH, DUE), resolved()).when(mark(DUE)).thenNothing();
        decision()
                .given(filed(HEALTH, DUE), new DueTimeChanged(COMPLAINT, NOW.plusDays(1), DueReason.OTHER))
                .when(mark(DUE))
                .thenNothing();
    }

    private static MarkOverdue mark(OffsetDateTime due) {
        return new MarkOverdue(COMPLAINT, due);
    }
}

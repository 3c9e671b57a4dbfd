package io.salonledger.command.complaint;

import java.time.Instant;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;

import io.salonledger.command.automation.Automation;
import io.salonledger.contracts.complaint.event.ComplaintBecameOverdue;
import io.salonledger.contracts.complaint.event.ComplaintFiled;
import io.salonledger.contracts.complaint.event.ComplaintReopened;
import io.salonledger.contracts.complaint.event.ComplaintResolved;
import io.salonledger.contracts.complaint.event.ComplaintWithdrawn;
import io.salonledger.contracts.complaint.event.DueTimeChanged;

/** Keeps the list of open complaints and when they are due. */
@Automation
class WhenComplaintChangesThenKeepWhatIsDue {

    private final DueComplaints due;

    WhenComplaintChangesThenKeepWhatIsDue(DueComplaints due) {
        this.due = due;
    }

    @EventHandler
    void on(ComplaintFiled event, @Timestamp Instant recordedAt) {
        due.open(event.complaint(), event.member(), event.due(), recordedAt);
    }

    @EventHandler
    void on(DueTimeChanged event) {
        due.dueBy(event.complaint(), event.due());
    }

    @EventHandler
    void on(ComplaintBecameOverdue event) {
        due.mark(event.complaint());
    }

    @EventHandler
    void on(ComplaintResolved event) {
        due.close(event.complaint());
    }

    @EventHandler
    void on(ComplaintWithdrawn event) {
        due.close(event.complaint());
    }

    @EventHandler
    void on(ComplaintReopened event, @Timestamp Instant recordedAt) {
        due.openAgain(event.complaint(), event.due(), recordedAt);
    }
}

package io.salonledger.contracts.complaint.event;

import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.message.Event;

/** What happens to a complaint. */
public sealed interface ComplaintEvent extends Event
        permits ComplaintNumberTaken,
                ComplaintFiled,
                ComplaintAssigned,
                ResponseRecorded,
                ComplaintNoteAdded,
                ComplaintResolved,
                ComplaintReopened,
                ComplaintWithdrawn,
                DueTimeChanged,
                ComplaintBecameOverdue,
                ComplainantErased {

    ComplaintId complaint();
}

package io.salonledger.query.complaint;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.event.ComplainantErased;
import io.salonledger.contracts.complaint.event.ComplaintAssigned;
import io.salonledger.contracts.complaint.event.ComplaintBecameOverdue;
import io.salonledger.contracts.complaint.event.ComplaintEvent;
import io.salonledger.contracts.complaint.event.ComplaintFiled;
import io.salonledger.contracts.complaint.event.ComplaintNoteAdded;
import io.salonledger.contracts.complaint.event.ComplaintReopened;
import io.salonledger.contracts.complaint.event.ComplaintResolved;
import io.salonledger.contracts.complaint.event.ComplaintWithdrawn;
import io.salonledger.contracts.complaint.event.DueTimeChanged;
import io.salonledger.contracts.complaint.event.ResponseRecorded;
import io.salonledger.contracts.wire.LogicalNames;

/** One event of a complaint as kept on its card; exactly one of the events is there. */
record CaseStep(
        String type,
        String by,
        Instant at,
        @Nullable ComplaintFiled filed,
        @Nullable ComplaintAssigned assigned,
        @Nullable ResponseRecorded response,
        @Nullable ComplaintNoteAdded note,
        @Nullable ComplaintResolved resolved,
        @Nullable ComplaintReopened reopened,
        @Nullable ComplaintWithdrawn withdrawn,
        @Nullable DueTimeChanged dueChanged,
        @Nullable ComplaintBecameOverdue overdue,
        @Nullable ComplainantErased erased) {

    static CaseStep of(ComplaintEvent event, String by, Instant at) {
        return new CaseStep(
                LogicalNames.nameOf(event.getClass()),
                by,
                at,
                as(ComplaintFiled.class, event),
                as(ComplaintAssigned.class, event),
                as(ResponseRecorded.class, event),
                as(ComplaintNoteAdded.class, event),
                as(ComplaintResolved.class, event),
                as(ComplaintReopened.class, event),
                as(ComplaintWithdrawn.class, event),
                as(DueTimeChanged.class, event),
                as(ComplaintBecameOverdue.class, event),
                as(ComplainantErased.class, event));
    }

    private static <E> @Nullable E as(Class<E> type, ComplaintEvent event) {
        return type.isInstance(event) ? type.cast(event) : null;
    }

    ComplaintEvent event() {
        return Stream.<@Nullable ComplaintEvent>of(
                        filed, assigned, response, note, resolved, reopened, withdrawn, dueChanged, overdue, erased)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}

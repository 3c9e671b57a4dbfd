package io.salonledger.query.complaint;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.Compensation;
import io.salonledger.contracts.complaint.ComplaintOwner;
import io.salonledger.contracts.complaint.event.ComplainantErased;
import io.salonledger.contracts.complaint.event.ComplaintAssigned;
import io.salonledger.contracts.complaint.event.ComplaintBecameOverdue;
import io.salonledger.contracts.complaint.event.ComplaintFiled;
import io.salonledger.contracts.complaint.event.ComplaintNoteAdded;
import io.salonledger.contracts.complaint.event.ComplaintNumberTaken;
import io.salonledger.contracts.complaint.event.ComplaintReopened;
import io.salonledger.contracts.complaint.event.ComplaintResolved;
import io.salonledger.contracts.complaint.event.ComplaintWithdrawn;
import io.salonledger.contracts.complaint.event.DueTimeChanged;
import io.salonledger.contracts.complaint.event.ResponseRecorded;
import io.salonledger.contracts.complaint.query.ComplaintStep;
import io.salonledger.contracts.privacy.Personal;

/** A step of a complaint as shown. */
final class StepAnswer {

    private StepAnswer() {}

    static ComplaintStep of(CaseStep step) {
        return switch (step.event()) {
            case ComplaintFiled event ->
                step(step, event.receivedAt(), event.text(), event.channel(), null, event.due(), null);
            case ComplaintAssigned event -> step(step, null, null, null, event.owner(), null, null);
            case ResponseRecorded event ->
                step(step, event.respondedAt(), event.text(), event.channel(), null, null, null);
            case ComplaintNoteAdded event -> step(step, null, event.text(), null, null, null, null);
            case ComplaintResolved event ->
                step(step, event.resolvedAt(), event.text(), event.outcome(), null, null, event.compensation());
            case ComplaintReopened event ->
                step(step, event.reopenedAt(), event.text(), event.reason(), null, event.due(), null);
            case ComplaintWithdrawn event -> step(step, event.withdrawnAt(), null, event.reason(), null, null, null);
            case DueTimeChanged event -> step(step, null, null, event.reason(), null, event.due(), null);
            case ComplaintBecameOverdue event -> step(step, null, null, null, null, event.due(), null);
            case ComplainantErased event -> step(step, null, null, null, null, null, null);
            case ComplaintNumberTaken event -> throw new IllegalStateException("Not on a card: " + event);
        };
    }

    private static ComplaintStep step(
            CaseStep step,
            @Nullable OffsetDateTime occurredAt,
            @Nullable Personal<String> text,
            @Nullable Enum<?> code,
            @Nullable ComplaintOwner owner,
            @Nullable OffsetDateTime due,
            @Nullable Compensation compensation) {
        return new ComplaintStep(
                step.type(),
                step.by(),
                step.at(),
                occurredAt,
                text == null ? "" : text.orElse(""),
                code == null ? null : code.name(),
                owner,
                due,
                compensation);
    }
}

package io.salonledger.query.complaint;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.Caller;
import io.salonledger.contracts.complaint.ComplaintOwner;
import io.salonledger.contracts.complaint.ComplaintState;
import io.salonledger.contracts.complaint.event.ComplaintAssigned;
import io.salonledger.contracts.complaint.event.ComplaintFiled;
import io.salonledger.contracts.complaint.event.ComplaintReopened;
import io.salonledger.contracts.complaint.event.ComplaintResolved;
import io.salonledger.contracts.complaint.event.ComplaintWithdrawn;
import io.salonledger.contracts.complaint.event.DueTimeChanged;
import io.salonledger.contracts.complaint.event.ResponseRecorded;
import io.salonledger.contracts.complaint.query.CallerDetails;
import io.salonledger.contracts.complaint.query.ComplaintDetails;
import io.salonledger.contracts.complaint.query.ComplaintStep;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Actor;

/** Folds the steps of a complaint to how it stands now. */
final class ComplaintDetailsAnswer {

    private final ComplaintFiled filed;
    private final List<ComplaintStep> steps = new ArrayList<>();
    private OffsetDateTime due;
    private @Nullable ComplaintOwner owner;
    private @Nullable Duration response;
    private @Nullable ComplaintResolved resolved;
    private boolean withdrawn;

    private ComplaintDetailsAnswer(ComplaintFiled filed) {
        this.filed = filed;
        this.due = filed.due();
    }

    static ComplaintDetails of(ComplaintDetailsDocument complaint, Actor actor, Instant now) {
        ComplaintFiled filed = (ComplaintFiled) complaint.steps().getFirst().event();
        ComplaintDetailsAnswer answer = new ComplaintDetailsAnswer(filed);
        complaint.steps().forEach(answer::add);
        return answer.details(actor, now);
    }

    private void add(CaseStep step) {
        steps.add(StepAnswer.of(step));
        switch (step.event()) {
            case ComplaintAssigned event -> owner = event.owner();
            case ResponseRecorded event -> response = event.took();
            case DueTimeChanged event -> due = event.due();
            case ComplaintResolved event -> resolved = event;
            case ComplaintWithdrawn event -> withdrawn = true;
            case ComplaintReopened event -> {
                // the outcome was an answer, too
                response = response == null && resolved != null ? resolved.took() : response;
                resolved = null;
                withdrawn = false;
                due = event.due();
            }
            default -> {}
        }
    }

    private ComplaintDetails details(Actor actor, Instant now) {
        ComplaintState state = state();
        return new ComplaintDetails(
                filed.complaint(),
                filed.number(),
                filed.branch(),
                filed.classification(),
                filed.channel(),
                state,
                filed.receivedAt(),
                due,
                state.isOpen() && !due.toInstant().isAfter(now),
                filed.member(),
                caller(actor.may(Permission.MEMBER_CONTACT)),
                filed.text().orElse(""),
                filed.links(),
                owner,
                response == null && resolved != null ? resolved.took() : response,
                resolved == null ? null : resolved.took(),
                resolved == null ? null : resolved.outcome(),
                resolved == null ? null : resolved.compensation(),
                filed.text().isErased(),
                steps);
    }

    private ComplaintState state() {
        if (resolved != null) {
            return ComplaintState.RESOLVED;
        }
        return withdrawn ? ComplaintState.WITHDRAWN : owner == null ? ComplaintState.NEW : ComplaintState.ASSIGNED;
    }

    private @Nullable CallerDetails caller(boolean contacts) {
        Caller caller = filed.caller() == null ? null : filed.caller().value().orElse(null);
        if (caller == null) {
            return null;
        }
        String contact = Objects.requireNonNullElse(caller.contact(), "");
        return new CallerDetails(
                Objects.requireNonNullElse(caller.name(), ""),
                contacts || contact.isEmpty() ? contact : masked(contact),
                !contacts && !contact.isEmpty());
    }

    /** The last two of what may be anything: a phone, a name in WeChat, an address. */
    private static String masked(String contact) {
        return "••••" + (contact.length() > 6 ? contact.substring(contact.length() - 2) : "");
    }
}

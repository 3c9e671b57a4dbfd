package io.salonledger.command.complaint;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import io.salonledger.command.member.MembersAtHand;
import io.salonledger.contracts.complaint.ComplaintOwner;
import io.salonledger.contracts.complaint.ComplaintRejection;
import io.salonledger.contracts.complaint.command.AddComplaintNote;
import io.salonledger.contracts.complaint.command.AssignComplaint;
import io.salonledger.contracts.complaint.command.EraseComplainant;
import io.salonledger.contracts.complaint.command.FileComplaint;
import io.salonledger.contracts.complaint.command.RecordResponse;
import io.salonledger.contracts.complaint.event.ComplainantErased;
import io.salonledger.contracts.complaint.event.ComplaintAssigned;
import io.salonledger.contracts.complaint.event.ComplaintFiled;
import io.salonledger.contracts.complaint.event.ComplaintNoteAdded;
import io.salonledger.contracts.complaint.event.ResponseRecorded;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.privacy.SubjectKeys;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * A complaint or suggestion (投诉、建议): who said what, who takes care and what the guest was told. How it ends is a part of
 * the same decision.
 */
@Aggregate(
        type = "complaint",
        commandTargetResolver = "commandTarget",
        snapshotTriggerDefinition = "everyFiftyEvents",
        cache = "hotStreams")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class Complaint {

    @AggregateIdentifier
    private @Nullable String stream;

    private @Nullable ComplaintFiled filed;
    private @Nullable ComplaintOwner owner;
    private @Nullable ResponseRecorded response;
    private final Map<String, ComplaintNoteAdded> notes = new LinkedHashMap<>();
    private boolean erased;

    @AggregateMember
    private final Course course = new Course();

    @JsonCreator
    Complaint() {}

    /** Only filing names the branch, so for all that follows it is checked here. */
    @CommandHandlerInterceptor
    void admit(Object command, MetaData metadata) {
        if (filed == null) {
            return;
        }
        Actor actor = Actor.from(metadata).orElseThrow(GeneralRejection.ACTOR_MISSING::because);
        if (!actor.mayActFor(filed.branch().value())) {
            throw GeneralRejection.BRANCH_NOT_PERMITTED.because();
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(
            FileComplaint command,
            Clock clock,
            ComplaintNumbers numbers,
            SubjectKeys keys,
            MembersAtHand members,
            OpenCases cases) {
        if (filed != null) {
            if (!filed.equals(Filing.of(command, filed.number(), filed.due(), keys))) {
                throw GeneralRejection.ID_ALREADY_USED.because();
            }
            return;
        }
        Filing.check(command, clock);
        if (command.member() != null) {
            members.require(command.member());
            cases.open(command.complaint(), command.member());
        }
        OffsetDateTime due = DueTimePolicy.dueAfter(command.receivedAt(), Filing.classification(command));
        String number = numbers.take(command.receivedAt().getYear(), command.complaint());
        apply(Filing.of(command, number, due, keys));
    }

    @CommandHandler
    void handle(AssignComplaint command) {
        if ((command.owner().user() == null) == (command.owner().employee() == null)) {
            throw ComplaintRejection.OWNER_AMBIGUOUS.because();
        }
        if (!command.owner().equals(owner)) {
            course.requireOpen();
            apply(new ComplaintAssigned(command.complaint(), command.owner()));
        }
    }

    @CommandHandler
    void handle(RecordResponse command, Clock clock, SubjectKeys keys) {
        ResponseRecorded event = new ResponseRecorded(
                command.complaint(),
                command.respondedAt(),
                command.channel(),
                Duration.between(file().receivedAt(), command.respondedAt()),
                texts(keys).optional(command.text()));
        if (event.equals(response)) {
            return;
        }
        if (response != null) {
            throw ComplaintRejection.RESPONSE_ALREADY_RECORDED.because();
        }
        course.requireOpen();
        CaseTimes.check(command.respondedAt(), file().receivedAt(), clock);
        apply(event);
    }

    /** Also after it was closed: how the guest took it belongs to the case. */
    @CommandHandler
    void handle(AddComplaintNote command, SubjectKeys keys) {
        ComplaintNoteAdded event = new ComplaintNoteAdded(
                command.complaint(), command.note(), texts(keys).required(command.text()));
        ComplaintNoteAdded before = notes.get(command.note().value());
        if (before == null) {
            apply(event);
        } else if (!before.equals(event)) {
            throw GeneralRejection.ID_ALREADY_USED.because();
        }
    }

    @CommandHandler
    void handle(EraseComplainant command) {
        if (file().member() != null) {
            throw ComplaintRejection.COMPLAINANT_IS_MEMBER.because();
        }
        if (!erased) {
            apply(new ComplainantErased(command.complaint()));
        }
    }

    Course course() {
        return course;
    }

    private CaseTexts texts(SubjectKeys keys) {
        return new CaseTexts(CaseTexts.subjectOf(file().complaint(), file().member()), erased, keys);
    }

    private ComplaintFiled file() {
        return Objects.requireNonNull(filed);
    }

    @EventSourcingHandler
    void on(ComplaintFiled event) {
        stream = event.complaint().stream();
        filed = event;
    }

    @EventSourcingHandler
    void on(ComplaintAssigned event) {
        owner = event.owner();
    }

    @EventSourcingHandler
    void on(ResponseRecorded event) {
        response = event;
    }

    @EventSourcingHandler
    void on(ComplaintNoteAdded event) {
        notes.put(event.note().value(), event);
    }

    @EventSourcingHandler
    void on(ComplainantErased event) {
        erased = true;
    }
}

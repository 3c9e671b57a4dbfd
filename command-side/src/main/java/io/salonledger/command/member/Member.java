package io.salonledger.command.member;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.ImportedMember;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.PhoneReason;
import io.salonledger.contracts.member.RecordKind;
import io.salonledger.contracts.member.command.ConfirmErasure;
import io.salonledger.contracts.member.command.EraseMember;
import io.salonledger.contracts.member.command.ImportMember;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.member.event.MemberErased;
import io.salonledger.contracts.member.event.MemberEvent;
import io.salonledger.contracts.member.event.MemberImported;
import io.salonledger.contracts.member.event.MemberRegistered;
import io.salonledger.contracts.member.event.PhoneChanged;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.Personal;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * A member's file (会员档案): who somebody is, what the member agreed to, notes and standing are parts of the same file, for an
 * erased person must be erased for all of them at one instant.
 */
@org.axonframework.spring.stereotype.Aggregate(
        type = "member",
        commandTargetResolver = "commandTarget",
        snapshotTriggerDefinition = "everyFiftyEvents",
        cache = "hotStreams")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class Member {

    @AggregateIdentifier
    private @Nullable String stream;

    @JsonUnwrapped
    @AggregateMember
    private Person person = new Person();

    @AggregateMember
    private final Wellbeing wellbeing = new Wellbeing();

    @AggregateMember
    private final Notes notes = new Notes();

    @AggregateMember
    private final Standing standing = new Standing();

    @JsonCreator
    Member() {}

    /** Nothing more is recorded about an erased person. */
    @CommandHandlerInterceptor
    void admit(Object command) {
        if (standing.isErased() && !(command instanceof ConfirmErasure)) {
            throw GeneralRejection.PERSON_ERASED.because();
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterMember command, PhoneBook phones, PhoneNumbers numbers) {
        String number = numbers.normal(command.phone(), command.branch());
        MemberRegistered event = new MemberRegistered(
                command.member(),
                command.branch(),
                Personal.of(command.target(), ProfileRules.name(command.name())),
                Personal.ofNullable(command.target(), number),
                command.source(),
                command.referrer());
        if (isOpenedAlready(event)) {
            return;
        }
        open(event, number, phones);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ImportMember command, PhoneBook phones, PhoneNumbers numbers) {
        ImportedMember data = command.data();
        String number = numbers.normalIfPhone(data.phone(), command.branch());
        String known = data.name() == null || data.name().isBlank() ? null : ProfileRules.name(data.name());
        MemberImported event = new MemberImported(
                command.member(),
                command.branch(),
                command.from(),
                Personal.of(command.target(), Texts.required("code", command.code(), 100)),
                Personal.ofNullable(command.target(), known),
                Personal.ofNullable(command.target(), number),
                Personal.of(command.target(), data));
        if (isOpenedAlready(event)) {
            return;
        }
        open(event, number, phones);
    }

    private boolean isOpenedAlready(MemberEvent event) {
        if (stream == null) {
            return false;
        }
        if (person.isOpenedBy(event)) {
            return true;
        }
        throw GeneralRejection.ID_ALREADY_USED.because();
    }

    private static void open(MemberEvent event, @Nullable String number, PhoneBook phones) {
        if (number != null) {
            phones.claim(number, event.member());
        }
        apply(event);
    }

    /** Where the file was opened. */
    BranchId branch() {
        return person.branch();
    }

    /** In international form. */
    @Nullable
    String currentPhone() {
        return person.currentPhone();
    }

    Standing standing() {
        return standing;
    }

    Person person() {
        return person;
    }

    Wellbeing wellbeing() {
        return wellbeing;
    }

    void movePhoneAway(MemberId member, PhoneReason reason) {
        apply(new PhoneChanged(member, null, reason));
    }

    void movePhoneHere(MemberId member, String number, PhoneReason reason) {
        standing.requirePerson();
        apply(new PhoneChanged(member, Personal.of(member.stream(), number), reason));
    }

    void erase(EraseMember command, MemberId member, @Nullable MemberId mainFile) {
        if (!standing.isErased()) {
            apply(new MemberErased(
                    member,
                    command.reason(),
                    command.requestedOn(),
                    List.copyOf(kinds()),
                    wellbeing.healthConsents(),
                    mainFile));
        }
    }

    private Set<RecordKind> kinds() {
        Set<RecordKind> kinds = EnumSet.noneOf(RecordKind.class);
        person.addKinds(kinds);
        standing.addKinds(kinds);
        wellbeing.addKinds(kinds);
        notes.addKinds(kinds);
        return kinds;
    }

    @EventSourcingHandler
    void on(MemberRegistered event) {
        stream = event.member().stream();
    }

    @EventSourcingHandler
    void on(MemberImported event) {
        stream = event.member().stream();
    }
}

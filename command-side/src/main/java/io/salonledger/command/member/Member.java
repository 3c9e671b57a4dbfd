package io.salonledger.command.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
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
import io.salonledger.contracts.member.Preferences;
import io.salonledger.contracts.member.Profile;
import io.salonledger.contracts.member.RecordKind;
import io.salonledger.contracts.member.command.ChangePhone;
import io.salonledger.contracts.member.command.ChangePreferences;
import io.salonledger.contracts.member.command.ChangeTags;
import io.salonledger.contracts.member.command.ConfirmErasure;
import io.salonledger.contracts.member.command.CorrectName;
import io.salonledger.contracts.member.command.CorrectProfile;
import io.salonledger.contracts.member.command.EraseMember;
import io.salonledger.contracts.member.command.ImportMember;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.member.event.MemberErased;
import io.salonledger.contracts.member.event.MemberEvent;
import io.salonledger.contracts.member.event.MemberImported;
import io.salonledger.contracts.member.event.MemberRegistered;
import io.salonledger.contracts.member.event.NameCorrected;
import io.salonledger.contracts.member.event.PhoneChanged;
import io.salonledger.contracts.member.event.PreferencesChanged;
import io.salonledger.contracts.member.event.ProfileCorrected;
import io.salonledger.contracts.member.event.TagsChanged;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.Personal;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * A member's file (会员档案): who somebody is. What the member agreed to, notes and standing are parts of the same file, for an
 * erased person must be erased for all of them at one instant.
 */
@org.axonframework.spring.stereotype.Aggregate(
        type = "member",
        commandTargetResolver = "commandTarget",
        snapshotTriggerDefinition = "everyFiftyEvents")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class Member {

    @AggregateIdentifier
    private @Nullable String stream;

    private @Nullable MemberRegistered registered;
    private @Nullable MemberImported imported;
    private @Nullable NameCorrected name;
    private @Nullable PhoneChanged phone;
    private @Nullable ProfileCorrected profile;
    private @Nullable TagsChanged tags;
    private @Nullable PreferencesChanged preferences;

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
        if (event.equals(registered) || event.equals(imported)) {
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

    @CommandHandler
    void handle(CorrectName command) {
        Personal<String> corrected = Personal.of(command.target(), ProfileRules.name(command.name()));
        applyIfNew(new NameCorrected(command.member(), corrected), name);
    }

    @CommandHandler
    void handle(ChangePhone command, PhoneBook phones, PhoneNumbers numbers) {
        String number = numbers.normal(command.phone(), branch());
        if (Objects.equals(number, currentPhone())) {
            return;
        }
        phones.release(command.member());
        if (number != null) {
            phones.claim(number, command.member());
        }
        apply(new PhoneChanged(command.member(), Personal.ofNullable(command.target(), number), command.reason()));
    }

    @CommandHandler
    void handle(CorrectProfile command, Clock clock) {
        Profile checked =
                ProfileRules.checked(command.profile(), LocalDate.now(clock).plusDays(1));
        applyIfNew(new ProfileCorrected(command.member(), Personal.of(command.target(), checked)), profile);
    }

    @CommandHandler
    void handle(ChangeTags command) {
        List<String> all = ProfileRules.tags(command.tags());
        applyIfNew(new TagsChanged(command.member(), Personal.of(command.target(), all)), tags);
    }

    @CommandHandler
    void handle(ChangePreferences command) {
        Preferences checked = ProfileRules.checked(command.preferences());
        applyIfNew(new PreferencesChanged(command.member(), Personal.of(command.target(), checked)), preferences);
    }

    private static void applyIfNew(MemberEvent event, @Nullable MemberEvent before) {
        if (!event.equals(before)) {
            apply(event);
        }
    }

    /** Where the file was opened. */
    BranchId branch() {
        return registered == null
                ? Objects.requireNonNull(imported, "no member").branch()
                : registered.branch();
    }

    /** In international form. */
    @Nullable
    String currentPhone() {
        Personal<String> current = phone != null
                ? phone.phone()
                : registered != null ? registered.phone() : imported != null ? imported.phone() : null;
        return current == null ? null : current.value().orElse(null);
    }

    Standing standing() {
        return standing;
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
        standing.addKinds(kinds);
        wellbeing.addKinds(kinds);
        notes.addKinds(kinds);
        add(kinds, RecordKind.NAME, registered, name);
        add(kinds, RecordKind.CODE, imported);
        add(kinds, RecordKind.PHONE, phone);
        if (currentPhone() != null) {
            kinds.add(RecordKind.PHONE);
        }
        add(kinds, RecordKind.PROFILE, profile, imported);
        add(kinds, RecordKind.TAGS, tags);
        add(kinds, RecordKind.PREFERENCES, preferences);
        return kinds;
    }

    private static void add(Set<RecordKind> kinds, RecordKind kind, @Nullable MemberEvent... held) {
        if (Arrays.stream(held).anyMatch(Objects::nonNull)) {
            kinds.add(kind);
        }
    }

    @EventSourcingHandler
    void on(MemberRegistered event) {
        stream = event.member().stream();
        registered = event;
    }

    @EventSourcingHandler
    void on(MemberImported event) {
        stream = event.member().stream();
        imported = event;
    }

    @EventSourcingHandler
    void on(NameCorrected event) {
        name = event;
    }

    @EventSourcingHandler
    void on(PhoneChanged event) {
        phone = event;
    }

    @EventSourcingHandler
    void on(ProfileCorrected event) {
        profile = event;
    }

    @EventSourcingHandler
    void on(TagsChanged event) {
        tags = event;
    }

    @EventSourcingHandler
    void on(PreferencesChanged event) {
        preferences = event;
    }
}

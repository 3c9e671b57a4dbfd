package io.salonledger.command.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.Preferences;
import io.salonledger.contracts.member.Profile;
import io.salonledger.contracts.member.RecordKind;
import io.salonledger.contracts.member.command.ChangePhone;
import io.salonledger.contracts.member.command.ChangePreferences;
import io.salonledger.contracts.member.command.ChangeTags;
import io.salonledger.contracts.member.command.CorrectName;
import io.salonledger.contracts.member.command.CorrectProfile;
import io.salonledger.contracts.member.event.MemberEvent;
import io.salonledger.contracts.member.event.MemberImported;
import io.salonledger.contracts.member.event.MemberRegistered;
import io.salonledger.contracts.member.event.NameCorrected;
import io.salonledger.contracts.member.event.PhoneChanged;
import io.salonledger.contracts.member.event.PreferencesChanged;
import io.salonledger.contracts.member.event.ProfileCorrected;
import io.salonledger.contracts.member.event.TagsChanged;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.Personal;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** Who somebody is: name, phone, profile, tags, preferences. Written flat into the file's snapshot. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class Person {

    private @Nullable MemberRegistered registered;
    private @Nullable MemberImported imported;
    private @Nullable NameCorrected name;
    private @Nullable PhoneChanged phone;
    private @Nullable ProfileCorrected profile;
    private @Nullable TagsChanged tags;
    private @Nullable PreferencesChanged preferences;

    /** True if the file was opened by the same event. */
    boolean isOpenedBy(MemberEvent event) {
        return event.equals(registered) || event.equals(imported);
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

    void addKinds(Set<RecordKind> kinds) {
        add(kinds, RecordKind.NAME, registered, name);
        add(kinds, RecordKind.CODE, imported);
        add(kinds, RecordKind.PHONE, phone);
        if (currentPhone() != null) {
            kinds.add(RecordKind.PHONE);
        }
        add(kinds, RecordKind.PROFILE, profile, imported);
        add(kinds, RecordKind.TAGS, tags);
        add(kinds, RecordKind.PREFERENCES, preferences);
    }

    private static void add(Set<RecordKind> kinds, RecordKind kind, @Nullable MemberEvent... held) {
        if (Arrays.stream(held).anyMatch(Objects::nonNull)) {
            kinds.add(kind);
        }
    }

    @EventSourcingHandler
    void on(MemberRegistered event) {
        registered = event;
    }

    @EventSourcingHandler
    void on(MemberImported event) {
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

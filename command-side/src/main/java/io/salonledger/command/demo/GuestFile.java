package io.salonledger.command.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.Birthday;
import io.salonledger.contracts.member.ConsentChannel;
import io.salonledger.contracts.member.ConsentId;
import io.salonledger.contracts.member.ConsentPurpose;
import io.salonledger.contracts.member.HealthFact;
import io.salonledger.contracts.member.HealthFactId;
import io.salonledger.contracts.member.HealthFactKind;
import io.salonledger.contracts.member.ImportedMember;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.member.NoteId;
import io.salonledger.contracts.member.Preferences;
import io.salonledger.contracts.member.Pressure;
import io.salonledger.contracts.member.Profile;
import io.salonledger.contracts.member.Sex;
import io.salonledger.contracts.member.command.ChangePreferences;
import io.salonledger.contracts.member.command.ChangeTags;
import io.salonledger.contracts.member.command.CorrectProfile;
import io.salonledger.contracts.member.command.GiveConsent;
import io.salonledger.contracts.member.command.ImportMember;
import io.salonledger.contracts.member.command.RecordHealthFact;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.member.command.WriteNote;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.migration.SourceRow;

/** What stands on a member's card: the same each time for the same member. */
final class GuestFile {

    /** The first files have their birthdays on these days from today on. */
    private static final int[] SOON = {0, 0, 1, 2, 3, 4, 6, 9};

    private static final List<MemberSource> SOURCES = List.of(
            MemberSource.WALK_IN,
            MemberSource.WECHAT,
            MemberSource.REFERRAL,
            MemberSource.SOCIAL_MEDIA,
            MemberSource.PHONE);

    private final Map<String, List<String>> words = new LinkedHashMap<>();
    private final LocalDate today;

    GuestFile(LocalDate today) {
        this.today = today;
        Table.read("names.tsv").forEach(row -> words.put(row.text(0), row.words(1, " ")));
    }

    /** A name that nobody has to bear: made of parts. */
    String name(Dice dice, boolean woman) {
        return any("surname", dice) + any(woman ? "female" : "male", dice);
    }

    /** The name by which a guest without a file books. */
    String walkIn(Dice dice) {
        boolean woman = dice.happens(65);
        return any("surname", dice) + (woman ? "女士" : "先生");
    }

    private String any(String kind, Dice dice) {
        return dice.any(words.getOrDefault(kind, List.of()));
    }

    Task opening(Guest guest) {
        Dice dice = new Dice(guest.id().value());
        boolean woman = dice.happens(74);
        String name = name(dice, woman);
        String phone = phone(guest, dice);
        Profile profile = profile(guest, dice, woman);
        List<Command> commands = new ArrayList<>();
        if (guest.known()) {
            commands.add(imported(guest, name, phone, profile));
        } else {
            commands.add(new RegisterMember(guest.id(), guest.home().id(), name, phone, dice.any(SOURCES), null));
            commands.add(new CorrectProfile(guest.id(), profile));
        }
        more(guest, dice, commands);
        return Task.of(guest.home().desk(), commands);
    }

    private ImportMember imported(Guest guest, String name, @Nullable String phone, Profile profile) {
        return new ImportMember(
                guest.id(),
                guest.home().id(),
                new SourceRow("旧会员册.xlsx", guest.number() + 1),
                String.format(Locale.ROOT, "YQ%05d", 10_000 + guest.number() * 7),
                new ImportedMember(name, phone, profile, null, Guests.joined(guest, today)));
    }

    /** Of a block that no operator gives to anyone we know of; a few tell none. */
    private static @Nullable String phone(Guest guest, Dice dice) {
        return dice.happens(5) ? null : String.format(Locale.ROOT, "1990000%04d", (guest.number() * 37 + 11) % 10_000);
    }

    private Profile profile(Guest guest, Dice dice, boolean woman) {
        Birthday birthday = null;
        LocalDate day = guest.number() <= SOON.length
                ? today.plusDays(SOON[guest.number() - 1])
                : LocalDate.of(2000, 1, 1).plusDays(dice.between(0, 365));
        if (guest.number() <= SOON.length || dice.happens(80)) {
            int year = dice.between(1962, 2004);
            boolean leapDay = day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
            birthday =
                    new Birthday(leapDay || dice.happens(15) ? null : year, day.getMonthValue(), day.getDayOfMonth());
        }
        return new Profile(
                woman ? Sex.FEMALE : Sex.MALE,
                birthday,
                null,
                dice.happens(45) ? "wx_yq" + (4_000 + guest.number() * 13) : null,
                dice.happens(35) ? "上海市" + any("address", dice) : null,
                List.of());
    }

    private void more(Guest guest, Dice dice, List<Command> commands) {
        MemberId id = guest.id();
        if (dice.happens(45)) {
            commands.add(new ChangeTags(id, List.of(any("tag", dice))));
        }
        if (guest.favourite() != null || dice.happens(12)) {
            commands.add(new ChangePreferences(id, preferences(guest, dice)));
        }
        if (dice.happens(7)) {
            commands.add(new WriteNote(id, new NoteId("note-" + id.value()), any("note", dice)));
        }
        if (dice.happens(5)) {
            boolean allergy = dice.happens(50);
            commands.add(new GiveConsent(
                    id,
                    new ConsentId("consent-" + id.value()),
                    ConsentPurpose.HEALTH,
                    ConsentChannel.IN_PERSON,
                    "2026-01",
                    Guests.joined(guest, today)));
            commands.add(new RecordHealthFact(
                    id,
                    new HealthFactId("health-" + id.value()),
                    new HealthFact(
                            allergy ? HealthFactKind.ALLERGY : HealthFactKind.CONDITION,
                            any(allergy ? "allergy" : "condition", dice),
                            null)));
        }
    }

    private Preferences preferences(Guest guest, Dice dice) {
        return new Preferences(
                guest.favourite() == null ? List.of() : List.of(guest.favourite()),
                List.of(),
                dice.happens(30) ? List.of(any("brand", dice)) : List.of(),
                dice.any(List.of(Pressure.values())),
                dice.happens(60) ? any("environment", dice) : null,
                dice.happens(50) ? any("drink", dice) : null,
                null);
    }
}

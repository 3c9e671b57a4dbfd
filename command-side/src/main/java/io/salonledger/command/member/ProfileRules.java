package io.salonledger.command.member;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.Birthday;
import io.salonledger.contracts.member.ImportantDate;
import io.salonledger.contracts.member.MemberRejection;
import io.salonledger.contracts.member.Preferences;
import io.salonledger.contracts.member.Profile;

/** What a profile must be before it is recorded. */
final class ProfileRules {

    private static final int SHORT = 100;
    private static final int LONG = 300;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    private ProfileRules() {}

    static String name(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty()) {
            throw MemberRejection.NAME_REQUIRED.because();
        }
        if (stripped.length() > SHORT) {
            throw MemberRejection.NAME_TOO_LONG.because(SHORT);
        }
        return stripped;
    }

    static Profile checked(Profile profile, LocalDate today) {
        Birthday birthday = profile.birthday();
        if (birthday != null
                && birthday.year() != null
                && birthday.in(birthday.year()).isAfter(today)) {
            throw MemberRejection.BIRTHDAY_IN_FUTURE.because();
        }
        return new Profile(
                profile.sex(),
                birthday,
                email(profile.email()),
                Texts.optional("wechat", profile.wechat(), SHORT),
                Texts.optional("address", profile.address(), LONG),
                profile.dates().stream().map(ProfileRules::date).toList());
    }

    private static ImportantDate date(ImportantDate date) {
        return new ImportantDate(Texts.required("date-label", date.label(), SHORT), date.date());
    }

    private static @Nullable String email(@Nullable String written) {
        String email = Texts.optional("email", written, LONG);
        if (email != null && !EMAIL.matcher(email).matches()) {
            throw MemberRejection.EMAIL_INVALID.because();
        }
        return email;
    }

    static Preferences checked(Preferences preferences) {
        return new Preferences(
                preferences.therapists().stream().distinct().toList(),
                preferences.services().stream().distinct().toList(),
                Texts.all("brands", preferences.brands(), SHORT),
                preferences.pressure(),
                Texts.optional("environment", preferences.environment(), LONG),
                Texts.optional("drinks", preferences.drinks(), LONG),
                Texts.optional("remark", preferences.remark(), LONG));
    }

    static List<String> tags(List<String> tags) {
        return Texts.all("tags", tags, 40).stream().limit(30).toList();
    }
}

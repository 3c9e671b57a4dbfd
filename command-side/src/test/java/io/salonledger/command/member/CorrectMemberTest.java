package io.salonledger.command.member;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.salonledger.contracts.member.Birthday;
import io.salonledger.contracts.member.ImportantDate;
import io.salonledger.contracts.member.MemberRejection;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.member.PhoneReason;
import io.salonledger.contracts.member.Preferences;
import io.salonledger.contracts.member.Pressure;
import io.salonledger.contracts.member.Profile;
import io.salonledger.contracts.member.Sex;
import io.salonledger.contracts.member.command.ChangePhone;
import io.salonledger.contracts.member.command.ChangePreferences;
import io.salonledger.contracts.member.command.ChangeTags;
import io.salonledger.contracts.member.command.CorrectName;
import io.salonledger.contracts.member.command.CorrectProfile;
import io.salonledger.contracts.member.command.CorrectSource;
import io.salonledger.contracts.member.event.NameCorrected;
import io.salonledger.contracts.member.event.PhoneChanged;
import io.salonledger.contracts.member.event.PreferencesChanged;
import io.salonledger.contracts.member.event.ProfileCorrected;
import io.salonledger.contracts.member.event.SourceCorrected;
import io.salonledger.contracts.member.event.TagsChanged;
import io.salonledger.contracts.message.GeneralRejection;

import static io.salonledger.command.member.Members.MEMBER;
import static io.salonledger.command.member.Members.OTHER;
import static io.salonledger.command.member.Members.TODAY;
import static io.salonledger.command.member.Members.decision;
import static io.salonledger.command.member.Members.erased;
import static io.salonledger.command.member.Members.personal;
import static io.salonledger.command.member.Members.registered;
import static org.assertj.core.api.Assertions.assertThat;

class CorrectMemberTest {

    private static final Profile PROFILE = new Profile(
            Sex.FEMALE,
            new Birthday(null, 12, 3),
            "shihan@example.com",
            "wsh_1992",
            "静安区南京西路 1 号",
            List.of(new ImportantDate("结婚纪念日", new Birthday(2018, 5, 20))));

    @Test
    void a_name_is_put_right() {
        decision()
                .given(registered())
                .when(new CorrectName(MEMBER, "王世晗"))
                .then(new NameCorrected(MEMBER, personal("王世晗")));
    }

    @Test
    void the_same_name_again_changes_nothing() {
        decision()
                .given(registered(), new NameCorrected(MEMBER, personal("王世晗")))
                .when(new CorrectName(MEMBER, "王世晗"))
                .thenNothing();
    }

    @Test
    void a_profile_is_put_right_as_a_whole() {
        decision()
                .given(registered())
                .when(new CorrectProfile(MEMBER, PROFILE))
                .then(new ProfileCorrected(MEMBER, personal(PROFILE)));
    }

    @Test
    void rejects_a_birthday_to_come() {
        decision()
                .given(registered())
                .when(new CorrectProfile(MEMBER, born(TODAY.plusDays(2))))
                .thenRejected(MemberRejection.BIRTHDAY_IN_FUTURE);
    }

    @Test
    void rejects_what_is_no_mail_address() {
        Profile profile = new Profile(null, null, "shihan", null, null, List.of());
        decision()
                .given(registered())
                .when(new CorrectProfile(MEMBER, profile))
                .thenRejected(MemberRejection.EMAIL_INVALID);
    }

    @Test
    void rejects_an_address_that_is_too_long() {
        Profile profile = new Profile(null, null, null, null, "a".repeat(301), List.of());
        decision()
                .given(registered())
                .when(new CorrectProfile(MEMBER, profile))
                .thenRejected(GeneralRejection.TEXT_TOO_LONG);
    }

    @Test
    void tags_are_kept_once_each() {
        decision()
                .given(registered())
                .when(new ChangeTags(MEMBER, List.of("常客", " SPA ", "常客", "")))
                .then(new TagsChanged(MEMBER, personal(List.of("常客", "SPA"))));
    }

    @Test
    void the_source_is_put_right() {
        decision()
                .given(registered())
                .when(new CorrectSource(MEMBER, MemberSource.REFERRAL, OTHER))
                .then(new SourceCorrected(MEMBER, MemberSource.REFERRAL, OTHER));
    }

    @Test
    void preferences_are_written_down() {
        Preferences likes = new Preferences(List.of(), List.of(), List.of("玫瑰系列"), Pressure.FIRM, "关灯", "热桂圆红枣", null);
        decision()
                .given(registered())
                .when(new ChangePreferences(MEMBER, likes))
                .then(new PreferencesChanged(MEMBER, personal(likes)));
    }

    @Test
    void a_new_phone_takes_the_place_of_the_old() {
        KnownPhones phones = new KnownPhones().with("+8613812346021", MEMBER);
        decision(phones)
                .given(registered("王诗涵", "+8613812346021"))
                .when(new ChangePhone(MEMBER, "+1 204 555 0123", PhoneReason.NEW_NUMBER))
                .then(new PhoneChanged(MEMBER, personal("+12045550123"), PhoneReason.NEW_NUMBER));
        assertThat(phones.ownerOf("+8613812346021")).isEmpty();
        assertThat(phones.ownerOf("+12045550123")).contains(MEMBER);
    }

    @Test
    void the_same_phone_again_changes_nothing() {
        decision(new KnownPhones().with("+8613812346021", MEMBER))
                .given(registered("王诗涵", "+8613812346021"))
                .when(new ChangePhone(MEMBER, "138 1234 6021", PhoneReason.CORRECTED))
                .thenNothing();
    }

    @Test
    void rejects_the_phone_of_another_member() {
        decision(new KnownPhones().with("+8613812346021", OTHER))
                .given(registered())
                .when(new ChangePhone(MEMBER, "13812346021", PhoneReason.CORRECTED))
                .thenRejected(MemberRejection.PHONE_ALREADY_USED);
    }

    @Test
    void nothing_is_recorded_about_an_erased_person() {
        decision()
                .given(registered(), erased())
                .when(new CorrectName(MEMBER, "王世晗"))
                .thenRejected(GeneralRejection.PERSON_ERASED);
    }

    private static Profile born(LocalDate day) {
        return new Profile(null, Birthday.of(day), null, null, null, List.of());
    }
}

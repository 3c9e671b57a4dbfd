package io.salonledger.command.member;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.salonledger.contracts.member.MemberRejection;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.message.GeneralRejection;

import static io.salonledger.command.member.Members.BRANCH;
import static io.salonledger.command.member.Members.MEMBER;
import static io.salonledger.command.member.Members.OTHER;
import static io.salonledger.command.member.Members.decision;
import static io.salonledger.command.member.Members.erased;
import static io.salonledger.command.member.Members.registered;

class RegisterMemberTest {

    private static final String PHONE = "+8613812346021";

    @Test
    void opens_a_file_with_a_name_alone() {
        decision().when(register("王诗涵", null)).then(registered("王诗涵", null));
    }

    @Test
    void keeps_the_phone_in_international_form() {
        decision().when(register("王诗涵", " 138 1234-6021")).then(registered("王诗涵", PHONE));
    }

    @Test
    void strips_spaces_around_the_name() {
        decision().when(register("  王诗涵 ", null)).then(registered("王诗涵", null));
    }

    @Test
    void rejects_a_missing_name() {
        decision().when(register(" ", null)).thenRejected(MemberRejection.NAME_REQUIRED);
    }

    @Test
    void rejects_a_name_of_101_characters() {
        decision().when(register("a".repeat(101), null)).thenRejected(MemberRejection.NAME_TOO_LONG);
    }

    @Test
    void rejects_what_is_no_phone() {
        decision().when(register("王诗涵", "138")).thenRejected(MemberRejection.PHONE_INVALID);
    }

    @Test
    void rejects_the_phone_of_another_member() {
        decision(new KnownPhones().with(PHONE, OTHER))
                .when(register("王诗涵", "13812346021"))
                .thenRejected(MemberRejection.PHONE_ALREADY_USED);
    }

    @Test
    void does_nothing_when_sent_twice() {
        decision(new KnownPhones().with(PHONE, MEMBER))
                .given(registered("王诗涵", PHONE))
                .when(register("王诗涵", "13812346021"))
                .thenNothing();
    }

    @Test
    void rejects_the_same_id_with_other_content() {
        decision()
                .given(registered("王诗涵", null))
                .when(register("王世晗", null))
                .thenRejected(GeneralRejection.ID_ALREADY_USED);
    }

    @Test
    void rejects_an_erased_person() {
        decision()
                .given(registered(), erased())
                .when(register("王诗涵", null))
                .thenRejected(GeneralRejection.PERSON_ERASED);
    }

    private static RegisterMember register(String name, @Nullable String phone) {
        return new RegisterMember(MEMBER, BRANCH, name, phone);
    }
}

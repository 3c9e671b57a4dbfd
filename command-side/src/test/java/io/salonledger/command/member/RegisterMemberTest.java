package io.salonledger.command.member;

import org.junit.jupiter.api.Test;

import io.salonledger.command.message.Decision;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.MemberRejection;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.member.event.MemberRegistered;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.Personal;

class RegisterMemberTest {

    private static final MemberId MEMBER = new MemberId("m1");
    private static final BranchId BRANCH = new BranchId("jingan");

    private final Decision<Member> member = Decision.of(Member.class);

    @Test
    void opens_a_file_with_a_name_alone() {
        member.when(register("王诗涵")).then(registered("王诗涵"));
    }

    @Test
    void strips_spaces_around_the_name() {
        member.when(register("  王诗涵 ")).then(registered("王诗涵"));
    }

    @Test
    void rejects_a_missing_name() {
        member.when(register(" ")).thenRejected(MemberRejection.NAME_REQUIRED);
    }

    @Test
    void rejects_a_name_of_101_characters() {
        member.when(register("a".repeat(101))).thenRejected(MemberRejection.NAME_TOO_LONG);
    }

    @Test
    void does_nothing_when_sent_twice() {
        member.given(registered("王诗涵")).when(register("王诗涵")).thenNothing();
    }

    @Test
    void rejects_the_same_id_with_other_content() {
        member.given(registered("王诗涵")).when(register("王世晗")).thenRejected(GeneralRejection.ID_ALREADY_USED);
    }

    private static RegisterMember register(String name) {
        return new RegisterMember(MEMBER, BRANCH, name, null, MemberSource.WALK_IN, null);
    }

    private static MemberRegistered registered(String name) {
        return new MemberRegistered(
                MEMBER, BRANCH, Personal.of(MEMBER.stream(), name), null, MemberSource.WALK_IN, null);
    }
}

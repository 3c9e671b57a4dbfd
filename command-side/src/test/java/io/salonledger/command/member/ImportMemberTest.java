package io.salonledger.command.member;

import org.junit.jupiter.api.Test;

import io.salonledger.contracts.member.ImportedMember;
import io.salonledger.contracts.member.Profile;
import io.salonledger.contracts.member.command.ImportMember;
import io.salonledger.contracts.member.event.MemberImported;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.migration.SourceRow;

import static io.salonledger.command.member.Members.BRANCH;
import static io.salonledger.command.member.Members.MEMBER;
import static io.salonledger.command.member.Members.decision;
import static io.salonledger.command.member.Members.personal;

class ImportMemberTest {

    private static final SourceRow ROW = new SourceRow("Receipt Transactions0.csv", 12);

    @Test
    void opens_a_file_with_a_code_alone() {
        decision().when(coded("KERT01")).then(imported("KERT01"));
    }

    @Test
    void does_nothing_when_sent_twice() {
        decision().given(imported("KERT01")).when(coded("KERT01")).thenNothing();
    }

    @Test
    void rejects_the_same_id_with_another_code() {
        decision().given(imported("KERT01")).when(coded("COOM01")).thenRejected(GeneralRejection.ID_ALREADY_USED);
    }

    @Test
    void what_the_old_books_call_a_phone_may_be_none_and_stays_as_written() {
        ImportedMember written = new ImportedMember("Joanne", "ask at the desk", Profile.EMPTY, null, null);
        decision()
                .when(new ImportMember(MEMBER, BRANCH, ROW, "KERT01", written))
                .then(new MemberImported(
                        MEMBER, BRANCH, ROW, personal("KERT01"), personal("Joanne"), null, personal(written)));
    }

    @Test
    void rejects_a_missing_code() {
        decision().when(coded(" ")).thenRejected(GeneralRejection.FIELD_REQUIRED);
    }

    private static ImportMember coded(String code) {
        return new ImportMember(MEMBER, BRANCH, ROW, code, ImportedMember.CODE_ONLY);
    }

    private static MemberImported imported(String code) {
        return new MemberImported(MEMBER, BRANCH, ROW, personal(code), null, null, personal(ImportedMember.CODE_ONLY));
    }
}

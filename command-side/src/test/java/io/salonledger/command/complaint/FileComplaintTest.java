package io.salonledger.command.complaint;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import io.salonledger.contracts.complaint.Caller;
import io.salonledger.contracts.complaint.Classification;
import io.salonledger.contracts.complaint.ComplaintCause;
import io.salonledger.contracts.complaint.ComplaintChannel;
import io.salonledger.contracts.complaint.ComplaintKind;
import io.salonledger.contracts.complaint.ComplaintLinks;
import io.salonledger.contracts.complaint.ComplaintRejection;
import io.salonledger.contracts.complaint.Severity;
import io.salonledger.contracts.complaint.command.FileComplaint;
import io.salonledger.contracts.message.GeneralRejection;

import static io.salonledger.command.complaint.Cases.BRANCH;
import static io.salonledger.command.complaint.Cases.COMPLAINT;
import static io.salonledger.command.complaint.Cases.MEMBER;
import static io.salonledger.command.complaint.Cases.NOW;
import static io.salonledger.command.complaint.Cases.RECEIVED;
import static io.salonledger.command.complaint.Cases.classified;
import static io.salonledger.command.complaint.Cases.decision;
import static io.salonledger.command.complaint.Cases.file;
import static io.salonledger.command.complaint.Cases.filed;
import static io.salonledger.command.complaint.Cases.filedBySomebody;
import static io.salonledger.command.complaint.Cases.normal;

class FileComplaintTest {

    private static final Caller PASSER_BY = new Caller(" 路女士 ", "13800000000");

    @Test
    void gives_a_number_and_a_due_time() {
        decision().when(file(normal())).then(filed(normal(), RECEIVED.plusDays(3)));
    }

    @ParameterizedTest
    @CsvSource({"LOW, 168", "NORMAL, 72", "HIGH, 24", "HEALTH, 2"})
    void is_due_the_sooner_the_more_severe(Severity severity, int hours) {
        Classification sort = classified(ComplaintCause.HYGIENE, severity);
        decision().when(file(sort)).then(filed(sort, RECEIVED.plusHours(hours)));
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void makes_a_health_case_of_every_health_reaction(Severity severity) {
        decision()
                .when(file(classified(ComplaintCause.HEALTH_REACTION, severity)))
                .then(filed(classified(ComplaintCause.HEALTH_REACTION, Severity.HEALTH), RECEIVED.plusHours(2)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Severity.class,
            names = {"LOW", "NORMAL"})
    void gives_a_suggestion_two_weeks(Severity severity) {
        Classification sort = new Classification(ComplaintKind.SUGGESTION, ComplaintCause.HEALTH_REACTION, severity);
        decision().when(file(sort)).then(filed(sort, RECEIVED.plusDays(14)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Severity.class,
            names = {"HIGH", "HEALTH"})
    void rejects_an_urgent_suggestion(Severity severity) {
        decision()
                .when(file(new Classification(ComplaintKind.SUGGESTION, ComplaintCause.OTHER, severity)))
                .thenRejected(ComplaintRejection.SUGGESTION_NOT_URGENT);
    }

    @Test
    void seals_what_somebody_says_who_is_no_member_with_a_key_of_its_own() {
        decision().when(file(null, PASSER_BY, "等了四十分钟")).then(filedBySomebody());
    }

    @Test
    void rejects_a_member_and_somebody_else_at_once() {
        decision().when(file(MEMBER, PASSER_BY, "等了四十分钟")).thenRejected(ComplaintRejection.COMPLAINANT_AMBIGUOUS);
    }

    @Test
    void takes_an_empty_caller_beside_a_member_for_none() {
        decision().when(file(MEMBER, new Caller(" ", null), "等了四十分钟")).then(filed());
    }

    @Test
    void rejects_what_a_member_says_who_was_erased() {
        decision().when(file(Cases.GONE, null, "等了四十分钟")).thenRejected(GeneralRejection.PERSON_ERASED);
    }

    @Test
    void rejects_a_missing_text() {
        decision().when(file(MEMBER, null, " ")).thenRejected(GeneralRejection.FIELD_REQUIRED);
    }

    @Test
    void rejects_a_text_of_4001_characters() {
        decision().when(file(MEMBER, null, "a".repeat(4001))).thenRejected(GeneralRejection.TEXT_TOO_LONG);
    }

    @Test
    void rejects_a_caller_of_101_characters() {
        decision()
                .when(file(null, new Caller("a".repeat(101), null), "等"))
                .thenRejected(GeneralRejection.TEXT_TOO_LONG);
    }

    @Test
    void rejects_what_was_said_in_the_future() {
        FileComplaint tomorrow = new FileComplaint(
                COMPLAINT,
                BRANCH,
                normal(),
                ComplaintChannel.PHONE,
                NOW.plusMinutes(2),
                MEMBER,
                null,
                "等",
                ComplaintLinks.NONE);
        decision().when(tomorrow).thenRejected(ComplaintRejection.COMPLAINT_TIME_INVALID);
    }

    @Test
    void does_nothing_when_sent_twice() {
        decision().given(filed()).when(file(normal())).thenNothing();
    }

    @Test
    void rejects_the_same_id_with_other_content() {
        decision().given(filed()).when(file(MEMBER, null, "太冷")).thenRejected(GeneralRejection.ID_ALREADY_USED);
    }
}

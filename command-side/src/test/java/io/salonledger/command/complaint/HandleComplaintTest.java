package io.salonledger.command.complaint;

import java.time.Duration;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.salonledger.contracts.complaint.ComplaintChannel;
import io.salonledger.contracts.complaint.ComplaintNoteId;
import io.salonledger.contracts.complaint.ComplaintOwner;
import io.salonledger.contracts.complaint.ComplaintRejection;
import io.salonledger.contracts.complaint.command.AddComplaintNote;
import io.salonledger.contracts.complaint.command.AssignComplaint;
import io.salonledger.contracts.complaint.command.EraseComplainant;
import io.salonledger.contracts.complaint.command.RecordResponse;
import io.salonledger.contracts.complaint.event.ComplainantErased;
import io.salonledger.contracts.complaint.event.ComplaintAssigned;
import io.salonledger.contracts.complaint.event.ComplaintNoteAdded;
import io.salonledger.contracts.complaint.event.ResponseRecorded;
import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.staff.EmployeeId;

import static io.salonledger.command.complaint.Cases.COMPLAINT;
import static io.salonledger.command.complaint.Cases.RECEIVED;
import static io.salonledger.command.complaint.Cases.decision;
import static io.salonledger.command.complaint.Cases.filed;
import static io.salonledger.command.complaint.Cases.filedBySomebody;
import static io.salonledger.command.complaint.Cases.resolve;
import static io.salonledger.command.complaint.Cases.resolved;
import static io.salonledger.command.complaint.Cases.said;
import static io.salonledger.command.complaint.Cases.withdrawn;

class HandleComplaintTest {

    private static final ComplaintOwner LI = ComplaintOwner.of(new EmployeeId("li"));
    private static final ComplaintNoteId NOTE = new ComplaintNoteId("n1");

    @Test
    void is_given_to_an_employee_or_a_user() {
        ComplaintOwner desk = ComplaintOwner.of(new UserId("desk"));
        decision().given(filed()).when(new AssignComplaint(COMPLAINT, LI)).then(new ComplaintAssigned(COMPLAINT, LI));
        decision()
                .given(filed(), new ComplaintAssigned(COMPLAINT, LI))
                .when(new AssignComplaint(COMPLAINT, desk))
                .then(new ComplaintAssigned(COMPLAINT, desk));
    }

    @Test
    void does_nothing_when_the_owner_has_it_already() {
        decision()
                .given(filed(), new ComplaintAssigned(COMPLAINT, LI))
                .when(new AssignComplaint(COMPLAINT, LI))
                .thenNothing();
    }

    @Test
    void rejects_an_owner_who_is_nobody_or_two() {
        ComplaintOwner two = new ComplaintOwner(new UserId("desk"), new EmployeeId("li"));
        decision()
                .given(filed())
                .when(new AssignComplaint(COMPLAINT, new ComplaintOwner(null, null)))
                .thenRejected(ComplaintRejection.OWNER_AMBIGUOUS);
        decision()
                .given(filed())
                .when(new AssignComplaint(COMPLAINT, two))
                .thenRejected(ComplaintRejection.OWNER_AMBIGUOUS);
    }

    @Test
    void rejects_an_owner_of_what_is_closed() {
        decision()
                .given(filed(), resolved())
                .when(new AssignComplaint(COMPLAINT, LI))
                .thenRejected(ComplaintRejection.COMPLAINT_CLOSED);
    }

    @Test
    void measures_the_first_response() {
        decision().given(filed()).when(respond(20, " 已致歉 ")).then(responded(20, "已致歉"));
    }

    @Test
    void does_nothing_when_the_response_is_sent_twice() {
        decision().given(filed(), responded(20, "已致歉")).when(respond(20, "已致歉")).thenNothing();
    }

    @Test
    void rejects_a_second_first_response() {
        decision()
                .given(filed(), responded(20, "已致歉"))
                .when(respond(30, null))
                .thenRejected(ComplaintRejection.RESPONSE_ALREADY_RECORDED);
    }

    @Test
    void rejects_a_response_before_the_complaint_or_in_the_future() {
        decision().given(filed()).when(respond(-1, null)).thenRejected(ComplaintRejection.COMPLAINT_TIME_INVALID);
        decision().given(filed()).when(respond(122, null)).thenRejected(ComplaintRejection.COMPLAINT_TIME_INVALID);
    }

    @Test
    void rejects_a_response_to_what_is_closed() {
        decision()
                .given(filed(), withdrawn())
                .when(respond(20, null))
                .thenRejected(ComplaintRejection.COMPLAINT_CLOSED);
    }

    @Test
    void keeps_notes_also_after_it_was_closed() {
        decision().given(filed(), resolved()).when(note("顾客满意")).then(noted("顾客满意"));
    }

    @Test
    void does_nothing_when_a_note_is_sent_twice() {
        decision().given(filed(), noted("回访")).when(note(" 回访 ")).thenNothing();
    }

    @Test
    void rejects_the_same_note_with_other_content() {
        decision().given(filed(), noted("回访")).when(note("再访")).thenRejected(GeneralRejection.ID_ALREADY_USED);
    }

    @Test
    void rejects_an_empty_note() {
        decision().given(filed()).when(note(" ")).thenRejected(GeneralRejection.FIELD_REQUIRED);
    }

    @Test
    void erases_somebody_who_is_no_member_once() {
        EraseComplainant erase = new EraseComplainant(COMPLAINT);
        ComplainantErased gone = new ComplainantErased(COMPLAINT);
        decision().given(filedBySomebody()).when(erase).then(gone);
        decision().given(filedBySomebody(), gone).when(erase).thenNothing();
    }

    @Test
    void rejects_erasing_a_member_here() {
        decision()
                .given(filed())
                .when(new EraseComplainant(COMPLAINT))
                .thenRejected(ComplaintRejection.COMPLAINANT_IS_MEMBER);
    }

    @Test
    void writes_nothing_more_about_the_erased_but_can_be_closed() {
        ComplainantErased gone = new ComplainantErased(COMPLAINT);
        decision().given(filedBySomebody(), gone).when(note("回访")).thenRejected(GeneralRejection.PERSON_ERASED);
        decision().given(filedBySomebody(), gone).when(resolve()).then(resolved());
    }

    @Test
    void belongs_to_those_who_work_for_its_branch() {
        Actor elsewhere = new Actor("u1", Set.of(Role.BRANCH_MANAGER), "hongqiao", Set.of("hongqiao"), "console");
        decision().given(filed()).when(elsewhere, note("看看")).thenRejected(GeneralRejection.BRANCH_NOT_PERMITTED);
        decision().given(filed()).when(elsewhere, resolve()).thenRejected(GeneralRejection.BRANCH_NOT_PERMITTED);
    }

    private static RecordResponse respond(int minutes, @Nullable String text) {
        return new RecordResponse(COMPLAINT, RECEIVED.plusMinutes(minutes), ComplaintChannel.PHONE, text);
    }

    private static ResponseRecorded responded(int minutes, String text) {
        return new ResponseRecorded(
                COMPLAINT,
                RECEIVED.plusMinutes(minutes),
                ComplaintChannel.PHONE,
                Duration.ofMinutes(minutes),
                said(text));
    }

    private static AddComplaintNote note(String text) {
        return new AddComplaintNote(COMPLAINT, NOTE, text);
    }

    private static ComplaintNoteAdded noted(String text) {
        return new ComplaintNoteAdded(COMPLAINT, NOTE, said(text));
    }
}

package io.salonledger.ui.journey;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.salonledger.contracts.complaint.Caller;
import io.salonledger.contracts.complaint.Classification;
import io.salonledger.contracts.complaint.Compensation;
import io.salonledger.contracts.complaint.CompensationKind;
import io.salonledger.contracts.complaint.ComplaintCause;
import io.salonledger.contracts.complaint.ComplaintChannel;
import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.ComplaintKind;
import io.salonledger.contracts.complaint.ComplaintLinks;
import io.salonledger.contracts.complaint.ComplaintNoteId;
import io.salonledger.contracts.complaint.ComplaintOutcome;
import io.salonledger.contracts.complaint.ComplaintOwner;
import io.salonledger.contracts.complaint.ComplaintState;
import io.salonledger.contracts.complaint.ReopenReason;
import io.salonledger.contracts.complaint.Severity;
import io.salonledger.contracts.complaint.command.AddComplaintNote;
import io.salonledger.contracts.complaint.command.AssignComplaint;
import io.salonledger.contracts.complaint.command.FileComplaint;
import io.salonledger.contracts.complaint.command.RecordResponse;
import io.salonledger.contracts.complaint.command.ReopenComplaint;
import io.salonledger.contracts.complaint.command.ResolveComplaint;
import io.salonledger.contracts.complaint.query.ComplaintDetails;
import io.salonledger.contracts.complaint.query.ComplaintFilter;
import io.salonledger.contracts.complaint.query.ComplaintOrder;
import io.salonledger.contracts.complaint.query.CountOpenComplaints;
import io.salonledger.contracts.complaint.query.FindComplaint;
import io.salonledger.contracts.complaint.query.SearchComplaints;
import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.member.ErasureReason;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.command.EraseMember;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.ui.message.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A complaint through log, documents and search: from filed to closed, and what an erasure leaves of it. */
class ComplaintJourneyTest {

    private static final BranchId BRANCH = new BranchId("jingan");
    private static final MemberId MEMBER = new MemberId("wang");

    private final OffsetDateTime received =
            OffsetDateTime.now(Clock.system(ZoneOffset.ofHours(8))).minusHours(3);

    @Test
    void a_health_case_is_answered_resolved_with_a_refund_and_taken_up_again() {
        try (Salon salon = Salon.open(Salon.folder())) {
            ComplaintId complaint = new ComplaintId("c1");
            salon.send(file(complaint, null));
            salon.send(file(complaint, null));
            salon.askUntil(new CountOpenComplaints(BRANCH), open -> open.overdue() == 1 && open.health() == 1);

            salon.send(new AssignComplaint(complaint, ComplaintOwner.of(new EmployeeId("li"))));
            salon.send(new RecordResponse(complaint, received.plusMinutes(12), ComplaintChannel.PHONE, "已致歉"));
            salon.send(new ResolveComplaint(
                    complaint,
                    received.plusHours(1),
                    ComplaintOutcome.MEDICAL_CARE,
                    null,
                    new Compensation(CompensationKind.REFUND, Money.of("598.00", "CNY"))));
            ComplaintDetails resolved =
                    salon.askUntil(new FindComplaint(complaint), card -> card.state() == ComplaintState.RESOLVED);
            assertThat(resolved.number()).isEqualTo("C-" + received.getYear() + "-0001");
            assertThat(resolved.responseTook()).isEqualTo(Duration.ofMinutes(12));
            assertThat(resolved.resolutionTook()).isEqualTo(Duration.ofHours(1));
            assertThat(resolved.overdue()).isFalse();

            salon.send(new ReopenComplaint(complaint, received.plusHours(2), ReopenReason.HAPPENED_AGAIN, "又红了"));
            salon.askUntil(
                    search("又红"),
                    page -> page.items().stream().anyMatch(row -> row.state() == ComplaintState.ASSIGNED));
        }
    }

    @Test
    void what_a_member_said_goes_with_the_member_and_the_figures_stay() {
        try (Salon salon = Salon.open(Salon.folder())) {
            ComplaintId complaint = new ComplaintId("c1");
            salon.send(new RegisterMember(MEMBER, BRANCH, "王诗涵", null));
            salon.send(file(complaint, MEMBER));
            salon.askUntil(search("红肿"), page -> page.total() == 1);
            salon.askUntil(search("王诗涵"), page -> page.total() == 1);
            salon.askUntil(search("wsh 红肿"), page -> page.total() == 1);
            salon.send(new ResolveComplaint(complaint, received.plusHours(1), ComplaintOutcome.EXPLAINED, "已说明", null));

            salon.send(new EraseMember(MEMBER, ErasureReason.REQUESTED, null));

            ComplaintDetails card =
                    salon.askUntil(new FindComplaint(complaint), found -> found.erased() && found.outcome() != null);
            assertThat(card.text()).isEmpty();
            assertThat(card.steps()).allSatisfy(step -> assertThat(step.text()).isEmpty());
            assertThat(card.outcome()).isEqualTo(ComplaintOutcome.EXPLAINED);
            salon.askUntil(search("红肿"), page -> page.total() == 0);
            salon.askUntil(search("王诗涵"), page -> page.total() == 0);
            salon.askUntil(search("0001"), page -> page.total() == 1);
            assertThatThrownBy(() -> salon.send(new AddComplaintNote(complaint, new ComplaintNoteId("n"), "回访")))
                    .isInstanceOf(Refused.class)
                    .hasMessage("person-erased");
        }
    }

    @Test
    void a_therapist_files_but_does_not_close() {
        try (Salon salon = Salon.open(Salon.folder())) {
            var therapist = salon.gateway(new Actor("t", Set.of(Role.THERAPIST), null, Set.of(), "test"));
            ComplaintId complaint = new ComplaintId("c1");
            therapist.send(file(complaint, null));
            ResolveComplaint resolve =
                    new ResolveComplaint(complaint, received.plusHours(1), ComplaintOutcome.EXPLAINED, null, null);

            assertThatThrownBy(() -> therapist.send(resolve)).hasMessage("not-permitted");
            assertThatThrownBy(() -> therapist.ask(new FindComplaint(complaint)))
                    .hasMessage("not-permitted");
        }
    }

    private FileComplaint file(ComplaintId complaint, @Nullable MemberId member) {
        return new FileComplaint(
                complaint,
                BRANCH,
                new Classification(ComplaintKind.COMPLAINT, ComplaintCause.HEALTH_REACTION, Severity.NORMAL),
                ComplaintChannel.WECHAT,
                received,
                member,
                member == null ? new Caller("路女士", "13800008800") : null,
                "艾灸后皮肤红肿",
                ComplaintLinks.NONE);
    }

    private static SearchComplaints search(String text) {
        return new SearchComplaints(text, ComplaintFilter.ALL, ComplaintOrder.URGENCY, false, new PageRequest(0, 9));
    }
}

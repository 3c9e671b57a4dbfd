package io.salonledger.ui.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.query.ComplaintCounts;
import io.salonledger.contracts.complaint.query.ComplaintDetails;
import io.salonledger.contracts.complaint.query.ComplaintFilter;
import io.salonledger.contracts.complaint.query.ComplaintMeasures;
import io.salonledger.contracts.complaint.query.ComplaintOrder;
import io.salonledger.contracts.complaint.query.ComplaintRow;
import io.salonledger.contracts.complaint.query.ComplaintsBy;
import io.salonledger.contracts.complaint.query.CountComplaints;
import io.salonledger.contracts.complaint.query.CountOpenComplaints;
import io.salonledger.contracts.complaint.query.FindComplaint;
import io.salonledger.contracts.complaint.query.MeasureComplaints;
import io.salonledger.contracts.complaint.query.OpenComplaints;
import io.salonledger.contracts.complaint.query.SearchComplaints;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.identity.query.FindUserNames;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.query.MemberRow;
import io.salonledger.contracts.member.query.SearchMembers;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.query.EmployeeFilter;
import io.salonledger.contracts.staff.query.EmployeeRow;
import io.salonledger.contracts.staff.query.SearchEmployees;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.query.FindTicket;
import io.salonledger.contracts.ticket.query.NamePeople;
import io.salonledger.contracts.ticket.query.PeopleNames;
import io.salonledger.contracts.ticket.query.SearchTickets;
import io.salonledger.contracts.ticket.query.TicketFilter;
import io.salonledger.contracts.ticket.query.TicketOrder;
import io.salonledger.contracts.ticket.query.TicketRow;
import io.salonledger.ui.message.MessageGateway;

/** What the console asks and says about complaints. */
@Component
class ComplaintGateway {

    private static final PageRequest FEW = new PageRequest(0, 30);

    private final MessageGateway messages;

    ComplaintGateway(MessageGateway messages) {
        this.messages = messages;
    }

    ComplaintDetails find(ComplaintId complaint) {
        return messages.ask(new FindComplaint(complaint));
    }

    List<ComplaintRow> search(
            String text, ComplaintFilter filter, ComplaintOrder order, boolean descending, int offset, int limit) {
        return messages.ask(new SearchComplaints(text, filter, order, descending, new PageRequest(offset, limit)))
                .items();
    }

    ComplaintCounts count(String text, ComplaintFilter filter) {
        return messages.ask(new CountComplaints(text, filter));
    }

    OpenComplaints open(@Nullable BranchId branch) {
        return messages.ask(new CountOpenComplaints(branch));
    }

    ComplaintMeasures measure(@Nullable BranchId branch, LocalDate from, LocalDate to, ComplaintsBy by) {
        return messages.ask(new MeasureComplaints(branch, from, to, by));
    }

    PeopleNames people(Set<MemberId> members, Set<EmployeeId> employees) {
        return members.isEmpty() && employees.isEmpty()
                ? PeopleNames.NONE
                : messages.ask(new NamePeople(members, employees));
    }

    /** Names of users by id; those who left or were erased are missing. */
    Map<String, String> users(Set<String> users) {
        Set<UserId> people = users.stream()
                .filter(user -> !user.isEmpty() && !user.startsWith("system:"))
                .map(UserId::new)
                .collect(Collectors.toSet());
        return people.isEmpty()
                ? Map.of()
                : messages.ask(new FindUserNames(people)).names();
    }

    List<MemberRow> members(String typed) {
        return messages.ask(new SearchMembers(typed, FEW)).items();
    }

    List<EmployeeRow> employees(Set<BranchId> branches) {
        return messages.ask(new SearchEmployees(
                        new EmployeeFilter("", branches, Set.of(), true), new PageRequest(0, PageRequest.MAX_LIMIT)))
                .items();
    }

    List<TicketRow> tickets(MemberId member) {
        return messages.ask(
                        new SearchTickets(TicketFilter.all().ofMember(member), TicketOrder.BUSINESS_DATE, true, FEW))
                .page()
                .items();
    }

    String ticketNumber(TicketId ticket) {
        return messages.ask(new FindTicket(ticket)).number();
    }

    /** @return false if it is recorded but the pages will show it a moment later */
    boolean send(Command command, ComplaintId complaint) {
        return messages.sendAndFollow(
                command,
                List.of(
                        new WatchReadModel("complaint-details", complaint.value()),
                        new WatchReadModel("complaint-list", complaint.value())));
    }
}

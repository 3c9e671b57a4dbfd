package io.salonledger.ui.ticket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import io.salonledger.contracts.catalogue.query.CatalogueOrder;
import io.salonledger.contracts.catalogue.query.ProductFilter;
import io.salonledger.contracts.catalogue.query.SearchProducts;
import io.salonledger.contracts.catalogue.query.SearchServices;
import io.salonledger.contracts.catalogue.query.ServiceFilter;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.query.MemberRow;
import io.salonledger.contracts.member.query.SearchMembers;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.organisation.query.FindBranch;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.query.EmployeeFilter;
import io.salonledger.contracts.staff.query.EmployeeRow;
import io.salonledger.contracts.staff.query.SearchEmployees;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.query.FindOpenTickets;
import io.salonledger.contracts.ticket.query.FindTicket;
import io.salonledger.contracts.ticket.query.NamePeople;
import io.salonledger.contracts.ticket.query.PeopleNames;
import io.salonledger.contracts.ticket.query.SearchTickets;
import io.salonledger.contracts.ticket.query.TicketDetails;
import io.salonledger.contracts.ticket.query.TicketList;
import io.salonledger.contracts.ticket.query.TicketRow;
import io.salonledger.ui.message.MessageGateway;

/** What the console asks and says about tickets. */
@Component
public class TicketGateway {

    private static final PageRequest FEW = new PageRequest(0, 30);

    private final MessageGateway messages;

    TicketGateway(MessageGateway messages) {
        this.messages = messages;
    }

    /** @return false if it is recorded but the page will show it a moment later */
    boolean send(Command command, TicketId ticket) {
        return messages.sendAndFollow(command, new WatchReadModel("ticket-details", ticket.value()));
    }

    TicketDetails find(TicketId ticket) {
        return messages.ask(new FindTicket(ticket));
    }

    TicketList search(SearchTickets query) {
        return messages.ask(query);
    }

    List<TicketRow> open(BranchId branch) {
        return messages.ask(new FindOpenTickets(branch));
    }

    BranchProfile profile(BranchId branch) {
        return messages.ask(new FindBranch(branch)).profile();
    }

    PeopleNames names(Set<MemberId> members, Set<EmployeeId> employees) {
        return members.isEmpty() && employees.isEmpty()
                ? PeopleNames.NONE
                : messages.ask(new NamePeople(members, employees));
    }

    List<MemberRow> members(String text) {
        return messages.ask(new SearchMembers(text, FEW)).items();
    }

    List<EmployeeRow> employees(Set<BranchId> branches) {
        return messages.ask(new SearchEmployees(
                        new EmployeeFilter("", branches, Set.of(), true), new PageRequest(0, PageRequest.MAX_LIMIT)))
                .items();
    }

    /** Services and products that match, as the list has them on that day; services first. */
    List<SaleItem> items(String text, LocalDate day) {
        List<SaleItem> found = new ArrayList<>();
        messages.ask(new SearchServices(new ServiceFilter(text, Set.of(), true), day, CatalogueOrder.BY_NAME, FEW))
                .items()
                .forEach(row -> SaleItem.of(row).ifPresent(found::add));
        messages.ask(new SearchProducts(
                        new ProductFilter(text, Set.of(), Set.of(), Set.of(), true), day, CatalogueOrder.BY_NAME, FEW))
                .items()
                .forEach(row -> SaleItem.of(row).ifPresent(found::add));
        return found;
    }
}

package io.salonledger.ui.member;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import io.salonledger.contracts.audit.ReadPurpose;
import io.salonledger.contracts.booking.query.BookingFilter;
import io.salonledger.contracts.booking.query.BookingOrder;
import io.salonledger.contracts.booking.query.BookingRow;
import io.salonledger.contracts.booking.query.SearchBookings;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.query.CatalogueOrder;
import io.salonledger.contracts.catalogue.query.FindService;
import io.salonledger.contracts.catalogue.query.SearchServices;
import io.salonledger.contracts.catalogue.query.ServiceFilter;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.identity.query.FindUserNames;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.query.CountMembers;
import io.salonledger.contracts.member.query.ErasureCertificate;
import io.salonledger.contracts.member.query.FindErasureCertificate;
import io.salonledger.contracts.member.query.FindMember;
import io.salonledger.contracts.member.query.MemberContact;
import io.salonledger.contracts.member.query.MemberCounts;
import io.salonledger.contracts.member.query.MemberDetails;
import io.salonledger.contracts.member.query.MemberFilter;
import io.salonledger.contracts.member.query.MemberRow;
import io.salonledger.contracts.member.query.MemberSort;
import io.salonledger.contracts.member.query.RevealContact;
import io.salonledger.contracts.member.query.SearchMembers;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.query.EmployeeFilter;
import io.salonledger.contracts.staff.query.SearchEmployees;
import io.salonledger.contracts.ticket.query.SearchTickets;
import io.salonledger.contracts.ticket.query.TicketFilter;
import io.salonledger.contracts.ticket.query.TicketOrder;
import io.salonledger.contracts.ticket.query.TicketRow;
import io.salonledger.ui.message.MessageGateway;
import io.salonledger.ui.message.Refused;

/** What the console asks and says about members. */
@Component
class MemberGateway {

    private static final int SOME = 100;

    private final MessageGateway messages;

    MemberGateway(MessageGateway messages) {
        this.messages = messages;
    }

    MemberDetails find(MemberId member) {
        return messages.ask(new FindMember(member));
    }

    MemberContact reveal(MemberId member) {
        return messages.ask(new RevealContact(member, ReadPurpose.SERVING));
    }

    io.salonledger.contracts.message.Page<MemberRow> search(
            String text, MemberFilter filter, MemberSort sort, int offset, int limit) {
        return messages.ask(new SearchMembers(text, filter, sort, new PageRequest(offset, limit)));
    }

    MemberCounts count(String text, MemberFilter filter) {
        return messages.ask(new CountMembers(text, filter));
    }

    ErasureCertificate certificate(MemberId member) {
        return messages.ask(new FindErasureCertificate(member));
    }

    List<TicketRow> tickets(MemberId member) {
        return messages.ask(new SearchTickets(
                        TicketFilter.all().ofMember(member), TicketOrder.BUSINESS_DATE, true, new PageRequest(0, SOME)))
                .page()
                .items();
    }

    List<BookingRow> bookings(MemberId member) {
        return messages.ask(new SearchBookings(
                        BookingFilter.ofMember(member), BookingOrder.NEWEST_FIRST, new PageRequest(0, SOME)))
                .items();
    }

    /** Names of those who work here and of those asked for, by id; empty of those who were erased. */
    Map<EmployeeId, String> therapists(Collection<EmployeeId> also) {
        Map<EmployeeId, String> names = new LinkedHashMap<>();
        messages
                .ask(new SearchEmployees(EmployeeFilter.ALL, new PageRequest(0, PageRequest.MAX_LIMIT)))
                .items()
                .stream()
                .filter(row -> row.active() || also.contains(row.employee()))
                .forEach(row -> names.put(row.employee(), row.label()));
        also.forEach(id -> names.putIfAbsent(id, ""));
        return names;
    }

    /** Services that match, by id. */
    Map<ServiceId, String> services(String text, LocalDate day, int offset, int limit) {
        Map<ServiceId, String> names = new LinkedHashMap<>();
        messages.ask(new SearchServices(
                        new ServiceFilter(text, Set.of(), true),
                        day,
                        CatalogueOrder.BY_NAME,
                        new PageRequest(offset, limit)))
                .items()
                .forEach(row -> names.put(row.service(), row.description().name()));
        return names;
    }

    /** By id; what the list does not know is missing. */
    Map<ServiceId, String> serviceNames(Collection<ServiceId> services) {
        Map<ServiceId, String> names = new LinkedHashMap<>();
        for (ServiceId service : services) {
            try {
                names.put(
                        service,
                        messages.ask(new FindService(service)).description().name());
            } catch (Refused gone) {
                // written down from a list that this ledger never had; a card is shown all the same
            }
        }
        return names;
    }

    /** Names of users by id; those who left or were erased are missing. */
    Map<String, String> names(Set<String> users) {
        Set<UserId> people = users.stream()
                .filter(user -> !user.startsWith("system:"))
                .map(UserId::new)
                .collect(Collectors.toSet());
        return people.isEmpty()
                ? Map.of()
                : messages.ask(new FindUserNames(people)).names();
    }

    /** @return false if it is recorded but the card will show it a moment later */
    boolean send(Command command, MemberId member) {
        return messages.sendAndFollow(command, new WatchReadModel("member-details", member.value()));
    }

    /** For what the list shows, too. */
    boolean sendAndList(Command command, MemberId member) {
        return messages.sendAndFollow(command, new WatchReadModel("member-search", member.value()));
    }
}

package io.salonledger.ui.booking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.query.BookingDetails;
import io.salonledger.contracts.booking.query.FindBooking;
import io.salonledger.contracts.catalogue.query.CatalogueOrder;
import io.salonledger.contracts.catalogue.query.SearchServices;
import io.salonledger.contracts.catalogue.query.ServiceFilter;
import io.salonledger.contracts.catalogue.query.ServiceRow;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.identity.query.FindUserNames;
import io.salonledger.contracts.member.query.MemberRow;
import io.salonledger.contracts.member.query.SearchMembers;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.query.BranchDetails;
import io.salonledger.contracts.organisation.query.FindBranch;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.contracts.roster.query.DayPlanDetails;
import io.salonledger.contracts.roster.query.FindDayPlan;
import io.salonledger.contracts.roster.query.FindFreeTimes;
import io.salonledger.contracts.roster.query.FindMyDay;
import io.salonledger.contracts.roster.query.FindReassignments;
import io.salonledger.contracts.roster.query.FreeTime;
import io.salonledger.contracts.roster.query.MyDay;
import io.salonledger.contracts.roster.query.Reassignments;
import io.salonledger.contracts.staff.query.EmployeeFilter;
import io.salonledger.contracts.staff.query.EmployeeRow;
import io.salonledger.contracts.staff.query.SearchEmployees;
import io.salonledger.contracts.ticket.query.FindTicketOfBooking;
import io.salonledger.contracts.ticket.query.TicketDetails;
import io.salonledger.ui.message.MessageGateway;

/** What the planner and its dialogs ask and say. */
@Component
class PlannerGateway {

    private static final PageRequest FEW = new PageRequest(0, 30);
    private static final PageRequest MANY = new PageRequest(0, 1_000);

    private final MessageGateway messages;

    PlannerGateway(MessageGateway messages) {
        this.messages = messages;
    }

    DayPlanDetails plan(BranchId branch, LocalDate date) {
        return messages.ask(new FindDayPlan(branch, date));
    }

    Reassignments reassignments(BranchId branch, LocalDate from) {
        return messages.ask(new FindReassignments(branch, from));
    }

    /** @param date null means today */
    MyDay myDay(@Nullable LocalDate date) {
        return messages.ask(new FindMyDay(date));
    }

    BookingDetails find(BookingId booking) {
        return messages.ask(new FindBooking(booking));
    }

    /** What the guest of a served booking pays by; refused with {@code not-found} if there is none. */
    TicketDetails ticketOf(BookingId booking) {
        return messages.ask(new FindTicketOfBooking(booking));
    }

    List<FreeTime> freeTimes(FindFreeTimes query) {
        return messages.ask(query).times();
    }

    BranchDetails branch(BranchId branch) {
        return messages.ask(new FindBranch(branch));
    }

    List<MemberRow> members(String text) {
        return messages.ask(new SearchMembers(text, FEW)).items();
    }

    List<ServiceRow> services(LocalDate date) {
        return messages.ask(
                        new SearchServices(new ServiceFilter("", Set.of(), true), date, CatalogueOrder.BY_NAME, MANY))
                .items();
    }

    List<EmployeeRow> employees(BranchId branch) {
        return messages.ask(new SearchEmployees(new EmployeeFilter("", Set.of(branch), Set.of(), true), MANY))
                .items();
    }

    /** Names of users by id; those who left or were erased are missing. */
    Map<String, String> names(Collection<String> users) {
        Set<UserId> people = users.stream()
                .filter(user -> !user.isEmpty() && !user.startsWith("system:"))
                .map(UserId::new)
                .collect(Collectors.toSet());
        return people.isEmpty()
                ? Map.of()
                : messages.ask(new FindUserNames(people)).names();
    }

    void send(Command command) {
        messages.send(command);
    }

    /** @return false if it is recorded but pages will show it a moment later */
    boolean send(Command command, BookingId booking) {
        return messages.sendAndFollow(command, new WatchReadModel("booking-details", booking.value()));
    }

    /** @return false if it is recorded but pages will show it a moment later */
    boolean place(Command command, BookingId booking, DayPlanId plan) {
        return messages.sendAndFollow(
                command,
                List.of(
                        new WatchReadModel("booking-details", booking.value()),
                        new WatchReadModel("day-plan", plan.key())));
    }

    /** Everything that may change what plans show. */
    static List<WatchReadModel> shown(Collection<DayPlanId> plans) {
        return Stream.concat(
                        plans.stream().map(plan -> new WatchReadModel("day-plan", plan.key())),
                        Stream.of(new WatchReadModel("booking-details", null)))
                .toList();
    }
}

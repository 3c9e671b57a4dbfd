package io.salonledger.ui.journey;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.salonledger.contracts.audit.query.FindLedger;
import io.salonledger.contracts.audit.query.LedgerStatus;
import io.salonledger.contracts.insight.query.MeasureTakings;
import io.salonledger.contracts.insight.query.Takings;
import io.salonledger.contracts.insight.query.TakingsBy;
import io.salonledger.contracts.insight.query.TakingsGroup;
import io.salonledger.contracts.member.ErasureReason;
import io.salonledger.contracts.member.command.EraseMember;
import io.salonledger.contracts.member.query.FindErasureCertificate;
import io.salonledger.contracts.member.query.FindMember;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.staff.EmployeeErasureReason;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.command.DeactivateEmployee;
import io.salonledger.contracts.staff.command.EraseEmployee;
import io.salonledger.contracts.staff.query.FindEmployee;
import io.salonledger.contracts.staff.query.FindEmployeeErasure;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.query.FindTicket;
import io.salonledger.contracts.ticket.query.SearchTickets;
import io.salonledger.contracts.ticket.query.TicketDetails;
import io.salonledger.contracts.ticket.query.TicketFilter;
import io.salonledger.contracts.ticket.query.TicketOrder;
import io.salonledger.ui.ticket.DemoShop;

import static org.assertj.core.api.Assertions.assertThat;

/** People are forgotten, the books are not: who is erased leaves every sum and every root as it was. */
class ErasureLeavesBooksJourneyTest {

    private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).minusDays(3);
    private static final EmployeeId THERAPIST = new EmployeeId("e0");

    @TempDir
    Path folder;

    @Test
    void an_erased_member_and_an_erased_employee_leave_every_sum_and_every_root_as_they_were() {
        TicketId ticket = recordedOn(DAY, () -> {
            try (Salon salon = Salon.open(folder)) {
                DemoShop.open(salon.gateway(), DAY);
                return DemoShop.settled(salon.gateway(), DAY);
            }
        });
        try (Salon salon = Salon.open(folder)) {
            Map<String, Object> books = books(salon, ticket);
            LedgerStatus.Day root = rootOf(DAY, salon);
            assertThat(books.get("takings by EMPLOYEE").toString()).contains("e0=");

            erase(salon);

            assertThat(books(salon, ticket)).isEqualTo(books);
            LedgerStatus.Day after = rootOf(DAY, salon);
            assertThat(after.root()).as("the root of the day").isEqualTo(root.root());
            assertThat(after.leaves()).isEqualTo(root.leaves());
            assertThat(after.closed()).isTrue();
        }
    }

    /** As if the clocks of the log showed that day, so that its root is closed. */
    private static <T> T recordedOn(LocalDate day, Supplier<T> acts) {
        Clock before = GenericEventMessage.clock;
        GenericEventMessage.clock = Clock.offset(
                before, Duration.between(before.instant(), day.atTime(8, 0).toInstant(ZoneOffset.UTC)));
        try {
            return acts.get();
        } finally {
            GenericEventMessage.clock = before;
        }
    }

    private static void erase(Salon salon) {
        salon.send(new EraseMember(DemoShop.MEMBER, ErasureReason.REQUESTED, null));
        salon.send(new DeactivateEmployee(THERAPIST, DAY));
        salon.send(new EraseEmployee(THERAPIST, EmployeeErasureReason.RETENTION_OVER, null));
        salon.askUntil(new FindErasureCertificate(DemoShop.MEMBER), paper -> paper.confirmedAt() != null);
        salon.askUntil(new FindEmployeeErasure(THERAPIST), paper -> paper.confirmedAt() != null);
        salon.askUntil(
                new FindEmployee(THERAPIST), found -> found.employee().label().isEmpty());
        salon.askUntil(
                new FindMember(DemoShop.MEMBER), card -> card.person().name().isEmpty());
    }

    /** Every figure that an owner or an auditor reads, once the read models are where the log is. */
    private static Map<String, Object> books(Salon salon, TicketId ticket) {
        long head = salon.bean(EventStore.class).createHeadToken().position().orElseThrow();
        Map<String, Object> books = new TreeMap<>();
        for (TakingsBy by : TakingsBy.values()) {
            Takings takings = salon.askUntil(
                    new MeasureTakings(DemoShop.BRANCH, DAY.minusYears(1), DAY, by, null, 500),
                    answer -> answer.position() >= head);
            books.put("takings by " + by, figures(takings));
            books.put("total by " + by, takings.total());
        }
        TicketDetails details = salon.askUntil(new FindTicket(ticket), found -> found.totals() != null);
        books.put(
                "ticket",
                List.of(
                        details.lines(),
                        details.net(),
                        details.taxes(),
                        details.tenders(),
                        String.valueOf(details.totals())));
        books.put(
                "tickets",
                salon.ask(new SearchTickets(
                                TicketFilter.all(), TicketOrder.BUSINESS_DATE, true, new PageRequest(0, 10)))
                        .sums());
        return books;
    }

    /** Labels may change with the people; keys and figures may not. */
    private static List<String> figures(Takings takings) {
        List<String> figures = new ArrayList<>();
        for (TakingsGroup group : takings.groups()) {
            figures.add(String.format(
                    Locale.ROOT,
                    "%s=%s services %s products %s tax %s %s quantity %s lines %d visits %d",
                    group.key(),
                    group.net(),
                    group.services(),
                    group.products(),
                    group.tax(),
                    group.taxes(),
                    group.quantity(),
                    group.lines(),
                    group.visits()));
        }
        return figures;
    }

    private static LedgerStatus.Day rootOf(LocalDate day, Salon salon) {
        long head = salon.bean(EventStore.class).createHeadToken().position().orElseThrow();
        return salon
                .askUntil(new FindLedger(30), ledger -> ledger.behind() == 0 && ledger.leaves() >= head)
                .days()
                .stream()
                .filter(one -> one.day().equals(day))
                .findFirst()
                .orElseThrow();
    }
}

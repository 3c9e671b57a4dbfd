package io.salonledger.ui.journey;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;

import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.demo.DemoPhase;
import io.salonledger.contracts.demo.query.DemoProgress;
import io.salonledger.contracts.demo.query.FindDemoShop;
import io.salonledger.contracts.member.query.SearchMembers;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BusinessCalendar;
import io.salonledger.contracts.organisation.query.SearchBranches;
import io.salonledger.contracts.roster.query.FindDayPlan;
import io.salonledger.contracts.ticket.TicketState;
import io.salonledger.contracts.ticket.query.SearchTickets;
import io.salonledger.contracts.ticket.query.TicketFilter;
import io.salonledger.contracts.ticket.query.TicketOrder;

import static org.assertj.core.api.Assertions.assertThat;

/** A small excerpt of the demo shop grows through the whole product. */
class DemoShopJourneyTest {

    private static final BranchId JINGAN = new BranchId("jingan");
    private static final PageRequest FEW = new PageRequest(0, 20);
    private static final String[] TWO_DAYS = {"salon.demo=true", "salon.demo-days=2"};

    @Test
    void grows_behind_the_login_goes_on_after_a_break_and_is_found_in_plan_tickets_and_members() {
        Path folder = Salon.folder();
        DemoProgress before;
        try (Salon salon = Salon.open(folder, TWO_DAYS)) {
            before = until(salon, now -> now.done() > 60);
            assertThat(before.total()).isGreaterThan(300);
        }
        try (Salon salon = Salon.open(folder, TWO_DAYS)) {
            DemoProgress complete = until(salon, now -> now.phase() == DemoPhase.COMPLETE);
            assertThat(complete.done()).isEqualTo(complete.total()).isEqualTo(before.total());

            LocalDate yesterday = BusinessCalendar.of(ZoneId.of("Asia/Shanghai"))
                    .businessDateOf(Instant.now())
                    .minusDays(1);
            var plan = salon.askUntil(
                    new FindDayPlan(JINGAN, yesterday),
                    day -> day.columns().stream()
                            .flatMap(column -> column.bookings().stream())
                            .anyMatch(booking -> booking.state() == BookingState.COMPLETED));
            assertThat(plan.columns())
                    .allSatisfy(column -> assertThat(column.shifts()).isNotEmpty());
            var tickets = salon.askUntil(
                    new SearchTickets(
                            TicketFilter.all()
                                    .of(JINGAN)
                                    .between(yesterday, yesterday)
                                    .in(TicketState.SETTLED),
                            TicketOrder.NUMBER,
                            false,
                            FEW),
                    list -> list.page().total() > 3);
            assertThat(tickets.sums()).isNotEmpty();
            var members = salon.askUntil(new SearchMembers("", FEW), page -> page.total() >= 40);
            assertThat(members.items()).hasSize(20);
            assertThat(salon.ask(new SearchBranches("", false, FEW)).items()).hasSize(2);
        }
    }

    @Test
    void grows_without_one_refusal() {
        try (Salon salon = Salon.open(Salon.folder(), TWO_DAYS)) {
            DemoProgress complete = until(salon, now -> now.phase() == DemoPhase.COMPLETE);
            assertThat(complete.refused()).isZero();
        }
    }

    @Test
    void books_that_began_without_a_demo_shop_never_become_one() {
        Path folder = Salon.folder();
        Salon.open(folder).close();
        try (Salon salon = Salon.open(folder, TWO_DAYS)) {
            assertThat(salon.ask(new FindDemoShop()).phase()).isEqualTo(DemoPhase.NONE);
        }
    }

    /** Growing takes its time on a busy machine. */
    private static DemoProgress until(Salon salon, Predicate<DemoProgress> expected) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (true) {
            DemoProgress now = salon.ask(new FindDemoShop());
            if (expected.test(now)) {
                return now;
            }
            boolean growing = now.isGrowing() || now.phase() == DemoPhase.NONE && now.total() == 0;
            if (System.nanoTime() > end || !growing) {
                throw new AssertionError("The demo shop stands at " + now);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }
}

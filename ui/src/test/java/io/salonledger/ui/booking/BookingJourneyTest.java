package io.salonledger.ui.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.booking.query.BookingCounts;
import io.salonledger.contracts.booking.query.BookingDetails;
import io.salonledger.contracts.booking.query.BookingFilter;
import io.salonledger.contracts.booking.query.CountBookings;
import io.salonledger.contracts.booking.query.FindBooking;
import io.salonledger.contracts.booking.query.GuestMark;
import io.salonledger.contracts.booking.query.PlannedBooking;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.Query;
import io.salonledger.contracts.roster.query.DayColumn;
import io.salonledger.contracts.roster.query.DayPlanDetails;
import io.salonledger.contracts.roster.query.FindDayPlan;
import io.salonledger.contracts.roster.query.FindFreeTimes;
import io.salonledger.contracts.roster.query.FindMyDay;
import io.salonledger.contracts.roster.query.FindReassignments;
import io.salonledger.contracts.roster.query.FindRosterWeek;
import io.salonledger.contracts.roster.query.MyDay;
import io.salonledger.contracts.staff.command.LinkUser;
import io.salonledger.contracts.system.command.RebuildReadModel;
import io.salonledger.contracts.system.query.FindSystemStatus;
import io.salonledger.contracts.system.query.ReadModelRow;
import io.salonledger.ui.journey.Salon;
import io.salonledger.ui.message.MessageGateway;
import io.salonledger.ui.message.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A shop's day through all sides: what is planned and booked shows in every answer, also after a rebuild. */
class BookingJourneyTest {

    private static final LocalDate DAY = PlannedShop.today().plusDays(2);
    private static final LocalDate BUSY = PlannedShop.today().minusDays(1);

    @Test
    void what_is_booked_shows_in_the_plan_the_list_the_week_and_the_free_times() {
        try (Salon salon = Salon.open(Salon.folder())) {
            PlannedShop shop = PlannedShop.open(salon.gateway());
            shop.lively(BUSY);
            shop.one(DAY, "16:00");
            salon.send(new LinkUser(PlannedShop.LIN, "owner"));
            // Free times are found in several read models, each of which follows in its own time.
            salon.settle();

            DayPlanDetails plan = salon.askUntil(
                    new FindDayPlan(PlannedShop.BRANCH, DAY),
                    now -> now.columns().stream()
                            .anyMatch(column -> !column.bookings().isEmpty()));
            assertThat(plan.columns()).hasSize(6);
            DayColumn lin = plan.columns().stream()
                    .filter(column -> column.employee().equals(PlannedShop.LIN))
                    .findFirst()
                    .orElseThrow();
            assertThat(lin.name()).isEqualTo("林若溪");
            assertThat(lin.bookings()).singleElement().satisfies(booking -> {
                assertThat(booking.names().member()).isEqualTo("陈可儿");
                assertThat(booking.state()).isEqualTo(BookingState.BOOKED);
            });

            assertThat(starts(salon, null))
                    .contains("14:45", "15:00", "17:00")
                    .doesNotContain("15:15", "16:00", "16:45");
            assertThat(starts(salon, new BookingId("p-one-" + DAY))).contains("15:15", "16:00", "16:45");
            assertThat(week(salon)).isEqualTo(1);
            MyDay mine = salon.askUntil(new FindMyDay(DAY), day -> day.employee() != null);
            assertThat(mine.plans())
                    .singleElement()
                    .satisfies(own -> assertThat(own.columns())
                            .singleElement()
                            .extracting(DayColumn::employee)
                            .isEqualTo(PlannedShop.LIN));
        }
    }

    @Test
    void a_busy_day_tells_states_marks_and_who_needs_another_therapist_and_a_rebuild_tells_the_same() {
        try (Salon salon = Salon.open(Salon.folder())) {
            PlannedShop.open(salon.gateway()).lively(BUSY);
            FindDayPlan question = new FindDayPlan(PlannedShop.BRANCH, BUSY);
            salon.settle();
            DayPlanDetails plan = salon.askUntil(
                    question,
                    now -> states(now).size() == 6
                            && bookings(now).anyMatch(booking -> booking.marks().contains(GuestMark.HEALTH)));

            assertThat(bookings(plan).filter(PlannedBooking::toReassign))
                    .singleElement()
                    .satisfies(booking -> assertThat(booking.names().member()).isEqualTo("杨若兰"));
            assertThat(bookings(plan).filter(booking -> booking.marks().contains(GuestMark.HEALTH)))
                    .allSatisfy(booking -> assertThat(booking.member()).isEqualTo(PlannedShop.WANG))
                    .isNotEmpty();
            BookingId orphan = bookings(plan)
                    .filter(PlannedBooking::toReassign)
                    .map(PlannedBooking::booking)
                    .findFirst()
                    .orElseThrow();
            assertThat(salon.ask(new FindReassignments(PlannedShop.BRANCH, BUSY.minusDays(6)))
                            .all())
                    .singleElement()
                    .satisfies(guests -> {
                        assertThat(guests.date()).isEqualTo(BUSY);
                        assertThat(guests.name()).isNotEmpty();
                        assertThat(guests.bookings()).containsExactly(orphan);
                    });
            assertThat(salon.ask(new FindReassignments(PlannedShop.BRANCH, BUSY.minusDays(7)))
                            .all())
                    .isEmpty();
            BookingDetails details = salon.ask(new FindBooking(new BookingId("p-" + BUSY + "-1")));
            assertThat(details.changes()).hasSize(4);
            BookingCounts counts = salon.askUntil(
                    new CountBookings(BookingFilter.ofBranch(PlannedShop.BRANCH)), found -> found.all() == 9);
            assertThat(counts.of(BookingState.CANCELLED)).isEqualTo(1);

            for (String model : List.of("day-plan", "booking-details", "booking-list")) {
                rebuild(salon, model);
            }

            assertThat(salon.ask(question)).isEqualTo(plan);
            assertThat(salon.ask(new FindBooking(new BookingId("p-" + BUSY + "-1"))))
                    .isEqualTo(details);
            assertThat(salon.ask(new CountBookings(BookingFilter.ofBranch(PlannedShop.BRANCH))))
                    .isEqualTo(counts);
        }
    }

    @Test
    void an_auditor_of_another_branch_sees_nothing_and_an_analyst_no_health() {
        try (Salon salon = Salon.open(Salon.folder())) {
            PlannedShop.open(salon.gateway()).lively(BUSY);
            salon.askUntil(
                    new FindDayPlan(PlannedShop.BRANCH, BUSY),
                    now -> states(now).size() == 6);
            MessageGateway elsewhere =
                    salon.gateway(new Actor("u2", Set.of(Role.FRONT_DESK), "b2", Set.of("b2"), "test"));
            MessageGateway analyst = salon.gateway(new Actor("u3", Set.of(Role.ANALYST), null, Set.of(), "test"));

            for (Query<?> question : List.<Query<?>>of(
                    new FindDayPlan(PlannedShop.BRANCH, BUSY),
                    new FindRosterWeek(PlannedShop.BRANCH, BUSY),
                    new FindReassignments(PlannedShop.BRANCH, BUSY),
                    new FindBooking(new BookingId("p-" + BUSY + "-1")))) {
                assertThatThrownBy(() -> elsewhere.ask(question))
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused -> assertThat(refused.code()).isEqualTo("branch-not-permitted"));
            }
            assertThat(bookings(analyst.ask(new FindDayPlan(PlannedShop.BRANCH, BUSY)))
                            .filter(booking -> booking.marks().contains(GuestMark.HEALTH)))
                    .isEmpty();
        }
    }

    private static List<String> starts(Salon salon, @Nullable BookingId except) {
        ShopTime morning = ShopTime.of(DAY.atTime(5, 0), PlannedShop.ZONE);
        return salon
                .ask(new FindFreeTimes(
                        PlannedShop.BRANCH, new ServiceId("p-s3"), PlannedShop.LIN, null, morning, 1, except, 200))
                .times()
                .stream()
                .map(time -> time.start().local().toLocalTime().toString())
                .toList();
    }

    private static int week(Salon salon) {
        return salon.ask(new FindRosterWeek(PlannedShop.BRANCH, DAY)).rows().stream()
                .mapToInt(row -> row.cells().getFirst().bookings())
                .sum();
    }

    private static Stream<PlannedBooking> bookings(DayPlanDetails plan) {
        return plan.columns().stream().flatMap(column -> column.bookings().stream());
    }

    private static Set<BookingState> states(DayPlanDetails plan) {
        return bookings(plan).map(PlannedBooking::state).collect(Collectors.toSet());
    }

    private static void rebuild(Salon salon, String model) {
        salon.send(new RebuildReadModel(model));
        salon.askUntil(
                new FindSystemStatus(),
                status -> status.readModels().stream()
                        .noneMatch(row -> row.name().equals(model) && row.state() == ReadModelRow.State.BUILDING));
    }
}

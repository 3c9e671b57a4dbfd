package io.salonledger.command.booking;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.salonledger.command.member.DecidingSide;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.CancelReason;
import io.salonledger.contracts.booking.command.CancelBooking;
import io.salonledger.contracts.booking.command.MoveBooking;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.contracts.roster.LeaveId;
import io.salonledger.contracts.roster.LeaveKind;
import io.salonledger.contracts.roster.ShiftId;
import io.salonledger.contracts.roster.command.ChangeShift;
import io.salonledger.contracts.roster.command.GrantLeave;
import io.salonledger.contracts.roster.command.PlanShift;
import io.salonledger.contracts.roster.command.RemoveShift;
import io.salonledger.contracts.roster.command.WithdrawLeave;
import io.salonledger.contracts.roster.event.LeaveGranted;
import io.salonledger.contracts.roster.event.ShiftPlanned;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.Skills;
import io.salonledger.contracts.staff.command.AddEmployee;
import io.salonledger.contracts.staff.command.DeactivateEmployee;

import static io.salonledger.command.booking.Shop.BRANCH;
import static io.salonledger.command.booking.Shop.LIN;
import static io.salonledger.command.booking.Shop.OTHER_BRANCH;
import static io.salonledger.command.booking.Shop.SU;
import static io.salonledger.command.booking.Shop.at;
import static io.salonledger.command.booking.Shop.book;
import static io.salonledger.command.booking.Shop.desk;
import static io.salonledger.command.booking.Shop.span;
import static io.salonledger.command.booking.Shop.today;
import static org.assertj.core.api.Assertions.assertThat;

/** Shifts and absences: the plans of the branch and the days of the employee together, on a real log. */
class RosterTest {

    private static final AtomicInteger DAYS = new AtomicInteger();

    @TempDir
    static Path folder;

    private static Shop shop;

    @BeforeAll
    static void open() {
        shop = new Shop(DecidingSide.open(folder)).furnished();
    }

    @AfterAll
    static void close() {
        shop.side.close();
    }

    private final LocalDate day = today().plusDays(10 + DAYS.getAndAdd(3));
    private final DayPlanId plan = new DayPlanId(BRANCH, day);

    @Test
    void plans_a_shift_once() {
        ShiftId shift = shift(LIN, "10:00", 600);

        assertThat(shop.plan(day)).containsExactly(new ShiftPlanned(plan, shift, LIN, span(day, "10:00", 600)));
        assertThat(shop.send(new PlanShift(shift, BRANCH, LIN, span(day, "10:00", 600))))
                .isEmpty();
        assertThat(shop.plan(day)).hasSize(1);
        assertThat(shop.send(new PlanShift(shift, BRANCH, LIN, span(day, "11:00", 600))))
                .isEqualTo("id-already-used");
    }

    @Test
    void nobody_works_in_two_places_at_once() {
        shift(LIN, "10:00", 240);

        assertThat(tried(BRANCH, "13:00", 60)).isEqualTo("shift-overlaps");
        assertThat(tried(OTHER_BRANCH, "13:00", 60)).isEqualTo("works-elsewhere");
        assertThat(tried(OTHER_BRANCH, "14:00", 60)).isEmpty();
    }

    @Test
    void a_shift_across_the_cut_off_stands_in_both_plans() {
        shift(LIN, "22:00", 540);

        assertThat(shop.plan(day)).hasSize(1);
        assertThat(shop.plan(day.plusDays(1))).hasSize(1);
        assertThat(shop.send(book(BookingId.random(), day.plusDays(1), "05:30", LIN)))
                .isEmpty();
    }

    @Test
    void rejects_shifts_of_strangers_of_the_past_and_of_more_than_a_day() {
        assertThat(shop.send(new PlanShift(ShiftId.random(), BRANCH, new EmployeeId("nobody"), span(day, "10:00", 60))))
                .isEqualTo("not-found");
        assertThat(shop.send(new PlanShift(ShiftId.random(), new BranchId("nowhere"), LIN, span(day, "10:00", 60))))
                .isEqualTo("not-found");
        EmployeeId left = new EmployeeId("left-" + day);
        shop.ok(new AddEmployee(left, "L", "", Set.of(BRANCH), Skills.NONE, null));
        shop.ok(new DeactivateEmployee(left, day.minusDays(1)));
        assertThat(shop.send(new PlanShift(ShiftId.random(), BRANCH, left, span(day, "10:00", 60))))
                .isEqualTo("not-of-branch");
        assertThat(tried(BRANCH, "10:00", 1441)).isEqualTo("shift-too-long");
        assertThat(shop.side.send(
                        desk(), new PlanShift(ShiftId.random(), BRANCH, LIN, span(today().minusDays(2), "10:00", 60))))
                .isEqualTo("in-the-past");
    }

    @Test
    void a_shift_changes_and_goes_as_long_as_no_booking_needs_it() {
        ShiftId shift = shift(LIN, "10:00", 600);
        BookingId booking = shop.booked(day, "18:00", LIN);

        assertThat(shop.send(new ChangeShift(plan, shift, span(day, "10:00", 500))))
                .isEqualTo("shift-has-bookings");
        assertThat(shop.send(new RemoveShift(plan, shift))).isEqualTo("shift-has-bookings");
        shop.ok(new ChangeShift(plan, shift, span(day, "12:00", 600)));
        assertThat(tried(OTHER_BRANCH, "10:00", 120)).isEmpty();
        shop.ok(new MoveBooking(booking, LIN, null, at(day, "21:00")));
        assertThat(shop.send(new ChangeShift(plan, shift, span(day, "10:00", 720))))
                .isEqualTo("works-elsewhere");
        shop.ok(new CancelBooking(booking, CancelReason.OTHER, null, null));
        shop.ok(new RemoveShift(plan, shift));
        assertThat(tried(OTHER_BRANCH, "12:00", 600)).isEmpty();
        assertThat(shop.send(new RemoveShift(plan, shift))).isEqualTo("not-found");
    }

    @Test
    void nobody_is_booked_into_a_leave() {
        shift(LIN, "10:00", 600);
        LeaveId leave = LeaveId.random();
        shop.ok(new GrantLeave(leave, BRANCH, LIN, span(day, "16:00", 240), LeaveKind.LEAVE, false));

        assertThat(shop.send(book(BookingId.random(), day, "15:30", LIN))).isEqualTo("therapist-on-leave");
        assertThat(shop.send(book(BookingId.random(), day, "15:00", LIN))).isEmpty();
        assertThat(tried(OTHER_BRANCH, "20:00", 60)).isEmpty();
        shop.ok(new WithdrawLeave(plan, leave));
        assertThat(shop.send(book(BookingId.random(), day, "16:30", LIN))).isEmpty();
        assertThat(shop.send(new WithdrawLeave(plan, leave))).isEqualTo("not-found");
    }

    @Test
    void a_leave_over_bookings_must_be_meant_and_names_them() {
        shift(LIN, "10:00", 600);
        BookingId booking = shop.booked(day, "16:00", LIN);
        LeaveId leave = LeaveId.random();

        assertThat(shop.send(new GrantLeave(leave, BRANCH, LIN, span(day, "15:00", 240), LeaveKind.LEAVE, false)))
                .isEqualTo("leave-over-bookings");
        GrantLeave meant = new GrantLeave(leave, BRANCH, LIN, span(day, "15:00", 240), LeaveKind.LEAVE, true);
        shop.ok(meant);
        assertThat(shop.plan(day))
                .last()
                .isEqualTo(
                        new LeaveGranted(plan, leave, LIN, span(day, "15:00", 240), LeaveKind.LEAVE, List.of(booking)));
        int events = shop.plan(day).size();
        shop.ok(meant);
        assertThat(shop.plan(day)).hasSize(events);
        shift(SU, "10:00", 600);
        shop.ok(new MoveBooking(booking, SU, null, at(day, "16:00")));
    }

    @Test
    void leave_and_duty_of_two_branches_do_not_meet() {
        shop.ok(new GrantLeave(LeaveId.random(), BRANCH, SU, span(day, "10:00", 120), LeaveKind.TRAINING, false));
        assertThat(shop.send(
                        new GrantLeave(LeaveId.random(), BRANCH, SU, span(day, "11:00", 120), LeaveKind.BREAK, false)))
                .isEqualTo("leave-overlaps");
        assertThat(shop.send(new PlanShift(ShiftId.random(), OTHER_BRANCH, SU, span(day, "11:00", 60))))
                .isEqualTo("away-then");
        shop.ok(new PlanShift(ShiftId.random(), OTHER_BRANCH, SU, span(day, "14:00", 60)));
        assertThat(shop.send(
                        new GrantLeave(LeaveId.random(), BRANCH, SU, span(day, "14:30", 60), LeaveKind.LEAVE, false)))
                .isEqualTo("works-elsewhere");
    }

    private ShiftId shift(EmployeeId employee, String time, int minutes) {
        ShiftId shift = ShiftId.random();
        shop.ok(new PlanShift(shift, BRANCH, employee, span(day, time, minutes)));
        return shift;
    }

    private String tried(BranchId branch, String time, int minutes) {
        return shop.send(new PlanShift(ShiftId.random(), branch, LIN, span(day, time, minutes)));
    }
}

package io.salonledger.query.roster;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.contracts.roster.LeaveId;
import io.salonledger.contracts.roster.LeaveKind;
import io.salonledger.contracts.roster.ReleaseReason;
import io.salonledger.contracts.roster.ShiftId;
import io.salonledger.contracts.roster.event.LeaveGranted;
import io.salonledger.contracts.roster.event.LeaveWithdrawn;
import io.salonledger.contracts.roster.event.ShiftPlanned;
import io.salonledger.contracts.roster.event.ShiftRemoved;
import io.salonledger.contracts.roster.event.TimeAllocated;
import io.salonledger.contracts.roster.event.TimeReleased;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.query.projection.ProjectionRig;

import static org.assertj.core.api.Assertions.assertThat;

class DayPlanProjectionTest {

    private static final DayPlanId PLAN = new DayPlanId(new BranchId("jingan"), LocalDate.of(2026, 11, 23));
    private static final EmployeeId LIN = new EmployeeId("lin");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final ProjectionRig<DayPlanDocument> rig = ProjectionRig.of(DayPlanProjection.MODEL);

    @Test
    void shows_who_works_when_and_what_they_have_to_do() {
        full();

        DayPlanDocument plan = rig.get(PLAN.key());
        assertThat(plan.shifts()).containsOnlyKeys("s1");
        assertThat(plan.leaves()).containsOnlyKeys("l1");
        assertThat(plan.bookings()).containsOnlyKeys("b1");
        assertThat(plan.isFree(LIN, span("14:30", 30), null)).isFalse();
        assertThat(plan.isFree(LIN, span("14:30", 30), new BookingId("b1"))).isTrue();
        assertThat(plan.isFree(LIN, span("15:00", 30), null)).isTrue();
        assertThat(plan.isFree(LIN, span("17:30", 60), null)).isFalse();
        assertThat(plan.isFree(LIN, span("20:30", 60), null)).isFalse();
    }

    @Test
    void a_missed_guest_stays_where_they_were_expected_and_a_moved_one_does_not() {
        full().handle(
                        PLAN.stream(),
                        new TimeReleased(PLAN, new BookingId("b1"), ReleaseReason.NO_SHOW),
                        allocated("b2", "16:00"),
                        new TimeReleased(PLAN, new BookingId("b2"), ReleaseReason.MOVED),
                        new LeaveWithdrawn(PLAN, new LeaveId("l1"), LIN),
                        new ShiftPlanned(PLAN, new ShiftId("s2"), LIN, span("21:00", 60)),
                        new ShiftRemoved(PLAN, new ShiftId("s2"), LIN));

        DayPlanDocument plan = rig.get(PLAN.key());
        assertThat(plan.bookings()).containsOnlyKeys("b1");
        assertThat(plan.isFree(LIN, span("14:00", 60), null)).isTrue();
        assertThat(plan.leaves()).isEmpty();
        assertThat(plan.shifts()).containsOnlyKeys("s1");
    }

    @Test
    void a_replay_changes_nothing() {
        full();
        var before = rig.stored(Set.of(PLAN.key()));

        assertThat(rig.replay().stored(Set.of(PLAN.key()))).isEqualTo(before);
        assertThat(rig.replay().stored(Set.of(PLAN.key()))).isEqualTo(before);
    }

    private ProjectionRig<DayPlanDocument> full() {
        return rig.handle(
                PLAN.stream(),
                new ShiftPlanned(PLAN, new ShiftId("s1"), LIN, span("10:00", 660)),
                new LeaveGranted(PLAN, new LeaveId("l1"), LIN, span("18:00", 60), LeaveKind.BREAK, List.of()),
                allocated("b1", "12:00"),
                allocated("b1", "14:00"));
    }

    private static TimeAllocated allocated(String booking, String time) {
        return new TimeAllocated(PLAN, new BookingId(booking), LIN, null, span(time, 60));
    }

    private static ShopSpan span(String time, int minutes) {
        return new ShopSpan(ShopTime.of(PLAN.date().atTime(LocalTime.parse(time)), ZONE), Duration.ofMinutes(minutes));
    }
}

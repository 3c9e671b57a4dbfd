package io.salonledger.query.roster;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.organisation.BusinessCalendar;
import io.salonledger.contracts.organisation.LegalEntity;
import io.salonledger.contracts.organisation.OpenSpan;
import io.salonledger.contracts.organisation.query.BranchDetails;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.contracts.roster.query.FindFreeTimes;
import io.salonledger.contracts.roster.query.FreeTime;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.Skills;
import io.salonledger.contracts.staff.query.EmployeeRow;

import static org.assertj.core.api.Assertions.assertThat;

class FreeTimeFinderTest {

    private static final BranchId BRANCH = new BranchId("jingan");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final ServiceId MASSAGE = new ServiceId("massage");
    private static final EmployeeId LIN = new EmployeeId("lin");
    private static final EmployeeId SU = new EmployeeId("su");
    private static final Instant LONG_BEFORE =
            DAY.minusDays(3).atStartOfDay(ZONE).toInstant();

    private final Map<LocalDate, DayPlanDocument> days = new TreeMap<>();

    FreeTimeFinderTest() {
        DAY.datesUntil(DAY.plusDays(4))
                .forEach(date -> days.put(date, DayPlanDocument.empty(new DayPlanId(BRANCH, date))));
    }

    @Test
    void times_lie_on_the_quarters_between_shift_bookings_and_closing() {
        shift(LIN, DAY, "10:00", 720);
        booked("b1", LIN, DAY, "11:15", 30);

        assertThat(times(find(LIN, "10:00", null, 1, LONG_BEFORE)))
                .startsWith("10:00 lin", "10:15 lin", "11:45 lin", "12:00 lin")
                .endsWith("20:00 lin")
                .doesNotContain("10:30 lin", "11:30 lin", "20:15 lin");
    }

    @Test
    void nothing_before_now_or_before_the_wish_is_offered() {
        shift(LIN, DAY, "10:00", 660);

        assertThat(times(find(LIN, "14:05", null, 1, LONG_BEFORE))).first().isEqualTo("14:15 lin");
        assertThat(times(find(LIN, "10:00", null, 1, at(DAY, "15:31").instant())))
                .first()
                .isEqualTo("15:45 lin");
    }

    @Test
    void any_suitable_is_a_skilled_one_with_the_least_to_do() {
        shift(LIN, DAY, "10:00", 660);
        shift(SU, DAY, "12:00", 540);
        shift(new EmployeeId("new"), DAY, "10:00", 660);
        booked("b1", LIN, DAY, "14:00", 60);

        List<FreeTime> found = find(null, "11:45", null, 1, LONG_BEFORE);
        assertThat(times(found)).startsWith("11:45 lin", "12:00 su");
        assertThat(found.get(1).others()).isEqualTo(1);
        assertThat(found).extracting(FreeTime::name).doesNotContain("new");
    }

    @Test
    void a_booking_that_moves_does_not_stand_in_its_own_way() {
        shift(LIN, DAY, "14:00", 75);
        booked("b1", LIN, DAY, "14:00", 60);

        assertThat(find(LIN, "10:00", null, 1, LONG_BEFORE)).isEmpty();
        assertThat(times(find(LIN, "10:00", new BookingId("b1"), 1, LONG_BEFORE)))
                .containsExactly("14:00 lin", "14:15 lin");
    }

    @Test
    void the_next_days_follow_where_the_first_is_full() {
        shift(LIN, DAY.plusDays(2), "14:00", 60);

        assertThat(find(LIN, "10:00", null, 2, LONG_BEFORE)).isEmpty();
        List<FreeTime> found = find(LIN, "10:00", null, 3, LONG_BEFORE);
        assertThat(found).singleElement().extracting(FreeTime::date).isEqualTo(DAY.plusDays(2));
    }

    private List<FreeTime> find(
            @Nullable EmployeeId employee, String after, @Nullable BookingId booking, int span, Instant now) {
        FindFreeTimes query = new FindFreeTimes(BRANCH, MASSAGE, employee, null, at(DAY, after), span, booking, 100);
        Skills body = new Skills(Set.of("身体"), Set.of());
        List<EmployeeRow> employees = List.of(row(LIN, body), row(SU, body), row(new EmployeeId("new"), Skills.NONE));
        Suitability suitability = new Suitability(employees, MASSAGE, "身体", employee);
        return new FreeTimeFinder(branch(), days, suitability, query, Duration.ofHours(1)).find(now);
    }

    private static List<String> times(List<FreeTime> found) {
        return found.stream()
                .map(time -> time.start().local().toLocalTime() + " " + time.name())
                .toList();
    }

    private void shift(EmployeeId employee, LocalDate date, String time, int minutes) {
        days.computeIfPresent(
                date,
                (day, plan) -> plan.shifts(all -> {
                    all.put(employee.value(), new DayPlanDocument.Shift(employee, span(date, time, minutes)));
                    return all;
                }));
    }

    private void booked(String id, EmployeeId employee, LocalDate date, String time, int minutes) {
        days.computeIfPresent(
                date,
                (day, plan) -> plan.bookings(all -> {
                    all.put(id, new DayPlanDocument.Held(employee, null, span(date, time, minutes), null));
                    return all;
                }));
    }

    private static EmployeeRow row(EmployeeId employee, Skills skills) {
        return new EmployeeRow(employee, employee.value(), "", Set.of(BRANCH), skills, true, null);
    }

    private static BranchDetails branch() {
        List<OpenSpan> hours = Arrays.stream(DayOfWeek.values())
                .map(day -> new OpenSpan(day, LocalTime.of(10, 0), LocalTime.of(21, 0)))
                .toList();
        return new BranchDetails(
                BRANCH,
                BranchProfile.named("静安寺店"),
                new LegalEntity("云栖", null),
                Currency.getInstance("CNY"),
                BusinessCalendar.of(ZONE),
                hours,
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static ShopSpan span(LocalDate date, String time, int minutes) {
        return new ShopSpan(at(date, time), Duration.ofMinutes(minutes));
    }

    private static ShopTime at(LocalDate date, String time) {
        return ShopTime.of(date.atTime(LocalTime.parse(time)), ZONE);
    }
}

package io.salonledger.contracts.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BusinessCalendarTest {

    /** Winnipeg: clocks skip 02:00 to 03:00 on 2026-03-08 and repeat 01:00 to 02:00 on 2026-11-01. */
    @ParameterizedTest(name = "{0} at cut-off {1}: {2} is {3}")
    @CsvSource({
        "Asia/Shanghai,    05:00, 2026-11-20T20:59:59.999Z, 2026-11-20",
        "Asia/Shanghai,    05:00, 2026-11-20T21:00:00Z,     2026-11-21",
        "Asia/Shanghai,    05:00, 2026-11-21T15:59:59Z,     2026-11-21",
        "Asia/Shanghai,    05:00, 2026-11-21T16:00:00Z,     2026-11-21",
        "Asia/Shanghai,    00:00, 2026-11-21T15:59:59Z,     2026-11-21",
        "Asia/Shanghai,    00:00, 2026-11-21T16:00:00Z,     2026-11-22",
        "UTC,              05:00, 2026-12-31T23:59:59Z,     2026-12-31",
        "UTC,              05:00, 2027-01-01T04:59:59Z,     2026-12-31",
        "UTC,              05:00, 2027-01-01T05:00:00Z,     2027-01-01",
        "America/Winnipeg, 05:00, 2026-03-08T09:59:59Z,     2026-03-07",
        "America/Winnipeg, 05:00, 2026-03-08T10:00:00Z,     2026-03-08",
        "America/Winnipeg, 05:00, 2026-11-01T10:59:59Z,     2026-10-31",
        "America/Winnipeg, 05:00, 2026-11-01T11:00:00Z,     2026-11-01",
        "America/Winnipeg, 02:30, 2026-03-08T07:59:59Z,     2026-03-07",
        "America/Winnipeg, 02:30, 2026-03-08T08:29:59Z,     2026-03-07",
        "America/Winnipeg, 02:30, 2026-03-08T08:30:00Z,     2026-03-08",
        "America/Winnipeg, 01:30, 2026-11-01T06:29:59Z,     2026-10-31",
        "America/Winnipeg, 01:30, 2026-11-01T06:30:00Z,     2026-11-01",
        "America/Winnipeg, 01:30, 2026-11-01T07:10:00Z,     2026-11-01",
    })
    void knows_the_business_date_on_both_sides_of_the_cut_off(
            String zone, LocalTime cutOff, Instant instant, LocalDate expected) {
        var calendar = new BusinessCalendar(List.of(new BusinessDayRule(LocalDate.EPOCH, ZoneId.of(zone), cutOff)));

        assertThat(calendar.businessDateOf(instant)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        // until 2026-06-30 the day begins at 05:00, from 2026-07-01 at 03:00 (Shanghai is UTC+8)
        "2026-06-29T20:59:59Z, 2026-06-29",
        "2026-06-29T21:00:00Z, 2026-06-30",
        "2026-06-30T18:59:59Z, 2026-06-30",
        "2026-06-30T19:00:00Z, 2026-07-01",
        "2026-07-01T18:59:59Z, 2026-07-01",
        "2026-07-01T19:00:00Z, 2026-07-02",
    })
    void a_new_cut_off_counts_from_its_first_business_date(Instant instant, LocalDate expected) {
        assertThat(changing("05:00", "03:00").businessDateOf(instant)).isEqualTo(expected);
    }

    @Test
    void a_later_cut_off_makes_the_last_old_day_longer_but_loses_no_instant() {
        BusinessCalendar calendar = changing("03:00", "06:00");

        // 04:00 on July 1 is after the old cut-off: the old rule gives July 1, and nothing goes back to June 30
        assertThat(calendar.businessDateOf(Instant.parse("2026-06-30T20:00:00Z")))
                .isEqualTo("2026-07-01");
        assertThat(calendar.businessDateOf(Instant.parse("2026-06-30T18:59:59Z")))
                .isEqualTo("2026-06-30");
        assertThat(calendar.businessDateOf(Instant.parse("2026-07-01T21:59:59Z")))
                .isEqualTo("2026-07-01");
        assertThat(calendar.businessDateOf(Instant.parse("2026-07-01T22:00:00Z")))
                .isEqualTo("2026-07-02");
    }

    @Test
    void the_first_rule_also_counts_before_its_date() {
        BusinessCalendar calendar = new BusinessCalendar(List.of(
                new BusinessDayRule(LocalDate.of(2026, 1, 1), ZoneId.of("UTC"), BusinessDayRule.DEFAULT_CUT_OFF)));

        assertThat(calendar.businessDateOf(Instant.parse("2015-03-02T04:00:00Z")))
                .isEqualTo("2015-03-01");
    }

    @Test
    void a_rule_of_the_same_date_takes_the_place_of_the_former() {
        BusinessCalendar calendar = changing("05:00", "03:00")
                .with(new BusinessDayRule(LocalDate.of(2026, 7, 1), ZoneId.of("Asia/Shanghai"), LocalTime.of(4, 0)));

        assertThat(calendar.rules()).hasSize(2);
        assertThat(calendar.rules().getLast().cutOff()).isEqualTo("04:00");
    }

    @Test
    void time_never_goes_back_whatever_the_zone_and_cut_off() {
        SplittableRandom random = new SplittableRandom(20261122);
        List<String> zones = List.of("America/Winnipeg", "Europe/London", "Australia/Lord_Howe", "Asia/Shanghai");
        for (int run = 0; run < 40; run++) {
            ZoneId zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
            LocalTime cutOff = LocalTime.of(random.nextInt(24), random.nextInt(60));
            BusinessCalendar calendar =
                    new BusinessCalendar(List.of(new BusinessDayRule(LocalDate.EPOCH, zone, cutOff)));
            LocalDate last = LocalDate.MIN;
            Instant end = Instant.parse("2027-01-01T00:00:00Z");
            for (Instant at = Instant.parse("2026-01-01T00:00:00Z"); at.isBefore(end); at = at.plusSeconds(1800)) {
                LocalDate date = calendar.businessDateOf(at);
                assertThat(date).as("%s %s %s", zone, cutOff, at).isAfterOrEqualTo(last);
                last = date;
            }
        }
    }

    @Test
    void a_date_starts_where_its_first_instant_is() {
        BusinessCalendar calendar = BusinessCalendar.of(ZoneId.of("America/Winnipeg"));
        for (LocalDate date = LocalDate.of(2026, 1, 1); date.getYear() == 2026; date = date.plusDays(1)) {
            Instant start = calendar.startOf(date);

            assertThat(calendar.businessDateOf(start)).isEqualTo(date);
            assertThat(calendar.businessDateOf(start.minusNanos(1))).isEqualTo(date.minusDays(1));
        }
    }

    private static BusinessCalendar changing(String before, String after) {
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        return new BusinessCalendar(List.of(
                new BusinessDayRule(LocalDate.of(2026, 7, 1), zone, LocalTime.parse(after)),
                new BusinessDayRule(LocalDate.EPOCH, zone, LocalTime.parse(before))));
    }
}

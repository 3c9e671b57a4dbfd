package io.salonledger.command.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.salonledger.contracts.booking.command.BookAppointment;
import io.salonledger.contracts.booking.command.CheckIn;
import io.salonledger.contracts.booking.command.CompleteService;
import io.salonledger.contracts.booking.command.StartService;
import io.salonledger.contracts.complaint.command.FileComplaint;
import io.salonledger.contracts.complaint.command.ResolveComplaint;
import io.salonledger.contracts.finance.command.CloseDay;
import io.salonledger.contracts.member.command.ImportMember;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.ticket.command.AddTicketLine;
import io.salonledger.contracts.ticket.command.RefundTicket;
import io.salonledger.contracts.ticket.command.SettleTicket;
import io.salonledger.contracts.wallet.command.TopUpStoredValue;

import static org.assertj.core.api.Assertions.assertThat;

class DemoPlanTest {

    private static final Instant AFTERNOON = Instant.parse("2026-11-21T08:00:00Z");
    private static final int DAYS = 90;
    private static final DemoPlan PLAN = new DemoPlan(AFTERNOON, DAYS);

    private static Stream<Command> commands(DemoPlan plan) {
        return plan.stages().stream()
                .flatMap(stage -> stage.tasks().stream())
                .flatMap(task -> task.steps().stream())
                .map(Step::command);
    }

    private static long count(Class<? extends Command> type) {
        return commands(PLAN).filter(type::isInstance).count();
    }

    private static List<Visit> visits() {
        return PLAN.today()
                .minusDays(DAYS)
                .datesUntil(PLAN.today().plusDays(Diary.AHEAD + 1L))
                .flatMap(day -> PLAN.diary().on(day).stream())
                .toList();
    }

    @Test
    void same_day_makes_the_same_shop() {
        assertThat(new DemoPlan(AFTERNOON, DAYS).stages()).isEqualTo(PLAN.stages());
    }

    @Test
    void has_at_most_fifteen_thousand_commands_with_what_the_automation_sends() {
        long issues = commands(PLAN)
                .filter(AddTicketLine.class::isInstance)
                .map(AddTicketLine.class::cast)
                .filter(line -> line.product() != null)
                .count();
        assertThat(PLAN.commands() + issues).isBetween(11_000L, 15_000L);
    }

    @Test
    void nobody_serves_two_guests_at_once_and_no_room_holds_two() {
        for (Function<Visit, Object> what : List.<Function<Visit, Object>>of(Visit::therapist, Visit::room)) {
            Map<Object, List<Visit>> all =
                    visits().stream().collect(Collectors.groupingBy(v -> List.of(what.apply(v), v.day())));
            all.values().forEach(DemoPlanTest::followEachOther);
        }
    }

    private static void followEachOther(List<Visit> day) {
        List<Visit> sorted =
                day.stream().sorted(Comparator.comparingInt(Visit::begins)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            assertThat(sorted.get(i).begins())
                    .isGreaterThanOrEqualTo(sorted.get(i - 1).ends());
        }
    }

    @Test
    void therapists_serve_what_they_learned_within_their_shifts() {
        assertThat(visits()).allSatisfy(visit -> {
            Staff.Person therapist = visit.therapist();
            assertThat(therapist.skills()).contains(visit.treatment().category());
            assertThat(therapist.worksOn(visit.day())).isTrue();
            assertThat(visit.begins()).isGreaterThanOrEqualTo(Staff.begins(therapist, visit.day()));
            assertThat(visit.ends()).isLessThanOrEqualTo(Staff.ends(therapist, visit.day()));
        });
    }

    @Test
    void there_are_some_hundred_members_each_filed_once() {
        assertThat(count(ImportMember.class)).isBetween(200L, 250L);
        assertThat(count(RegisterMember.class)).isBetween(100L, 150L);
        assertThat(commands(PLAN)
                        .filter(command -> command instanceof ImportMember || command instanceof RegisterMember)
                        .map(Command::target))
                .doesNotHaveDuplicates();
    }

    @Test
    void guests_are_filed_before_they_book() {
        Set<String> filed = new java.util.HashSet<>();
        commands(PLAN).forEach(command -> {
            if (command instanceof ImportMember || command instanceof RegisterMember) {
                filed.add(command.target());
            }
            if (command instanceof BookAppointment booked && booked.guest().member() != null) {
                assertThat(filed).contains(booked.guest().member().stream());
            }
        });
    }

    @Test
    void saturdays_are_busier_than_mondays_and_this_month_than_three_months_ago() {
        Map<LocalDate, Long> byDay = visits().stream()
                .filter(visit -> visit.day().isBefore(PLAN.today()))
                .collect(Collectors.groupingBy(Visit::day, Collectors.counting()));
        Map<Integer, Long> byWeekday = new HashMap<>();
        byDay.forEach((day, count) -> byWeekday.merge(day.getDayOfWeek().getValue(), count, Long::sum));
        assertThat(byWeekday.get(6)).isGreaterThan(byWeekday.get(1));
        LocalDate middle = PLAN.today().minusDays(45);
        assertThat(visits().stream().filter(v -> v.day().isAfter(middle)).count())
                .isGreaterThan(
                        visits().stream().filter(v -> v.day().isBefore(middle)).count());
        assertThat(byDay).hasSize(DAYS);
    }

    @Test
    void today_has_guests_who_were_served_who_are_served_and_who_are_to_come() {
        List<Command> today = PLAN.stages().stream()
                .filter(stage -> stage.name().equals("visits of " + PLAN.today()))
                .flatMap(stage -> stage.tasks().stream())
                .flatMap(task -> task.steps().stream())
                .map(Step::command)
                .toList();
        assertThat(today.stream().filter(BookAppointment.class::isInstance)).hasSizeGreaterThan(20);
        long started = today.stream().filter(StartService.class::isInstance).count();
        long completed =
                today.stream().filter(CompleteService.class::isInstance).count();
        long came = today.stream().filter(CheckIn.class::isInstance).count();
        long booked = today.stream().filter(BookAppointment.class::isInstance).count();
        assertThat(completed).isPositive();
        assertThat(started).isGreaterThan(completed);
        assertThat(came).isGreaterThan(started);
        assertThat(booked).isGreaterThan(came);
    }

    @Test
    void nothing_happens_after_now() {
        assertThat(commands(PLAN).filter(CheckIn.class::isInstance).map(CheckIn.class::cast))
                .allSatisfy(came -> assertThat(came.at()).isBeforeOrEqualTo(AFTERNOON));
        assertThat(commands(PLAN).filter(SettleTicket.class::isInstance).map(SettleTicket.class::cast))
                .allSatisfy(paid -> assertThat(paid.settledAt().toInstant()).isBeforeOrEqualTo(AFTERNOON));
    }

    @Test
    void some_guests_complain_some_are_paid_back_and_some_cases_are_open() {
        assertThat(count(FileComplaint.class)).isBetween(15L, 18L);
        assertThat(count(FileComplaint.class) - count(ResolveComplaint.class)).isBetween(3L, 5L);
        assertThat(count(RefundTicket.class)).isBetween(5L, 40L);
    }

    @Test
    void today_comes_first_then_the_days_before_from_the_newest_on() {
        List<String> past = PLAN.stages().stream()
                .map(Stage::name)
                .filter(name -> name.startsWith("visits of "))
                .map(name -> name.substring("visits of ".length()))
                .filter(day -> !LocalDate.parse(day).isAfter(PLAN.today()))
                .toList();
        assertThat(past).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(PLAN.stages().get(PLAN.stagesOfToday() - 1).name())
                .endsWith(PLAN.today().toString());
    }

    @Test
    void every_day_before_is_closed_but_the_late_shops_yesterday() {
        assertThat(count(CloseDay.class)).isEqualTo(2L * DAYS - 1);
        assertThat(commands(PLAN).filter(CloseDay.class::isInstance).map(CloseDay.class::cast))
                .allMatch(close -> close.businessDate().isBefore(PLAN.today()))
                .anyMatch(close -> close.reason() != null)
                .anyMatch(close -> close.recorded().isPositive());
    }

    @Test
    void some_members_pay_in_and_pay_with_it() {
        assertThat(count(TopUpStoredValue.class)).isBetween(30L, 150L);
    }

    @Test
    void at_any_hour_there_is_a_plan() {
        for (int hour = 0; hour < 24; hour += 3) {
            DemoPlan plan = new DemoPlan(AFTERNOON.plusSeconds(hour * 3600L), 10);
            assertThat(commands(plan).filter(BookAppointment.class::isInstance)).isNotEmpty();
        }
    }
}

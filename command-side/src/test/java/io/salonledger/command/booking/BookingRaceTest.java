package io.salonledger.command.booking;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.salonledger.command.member.DecidingSide;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.command.BookAppointment;
import io.salonledger.contracts.booking.command.MoveBooking;
import io.salonledger.contracts.roster.event.TimeAllocated;
import io.salonledger.contracts.roster.event.TimeReleased;
import io.salonledger.contracts.staff.EmployeeId;

import static io.salonledger.command.booking.Shop.LIN;
import static io.salonledger.command.booking.Shop.SU;
import static io.salonledger.command.booking.Shop.at;
import static io.salonledger.command.booking.Shop.book;
import static io.salonledger.command.booking.Shop.today;
import static org.assertj.core.api.Assertions.assertThat;

/** Many screens want the same times at once: one gets each, the others are told so, and no plan ever holds two at a time. */
class BookingRaceTest {

    private static final int ATTEMPTS = 500;
    private static final int SLOTS = 10;
    private static final int DAYS = 2;
    private static final int THREADS = 16;
    private static final long SEED = 20261128;

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

    private record Attempt(LocalDate day, int slot, EmployeeId employee) {

        BookAppointment command() {
            return book(BookingId.random(), day, "%02d:00".formatted(10 + slot), employee);
        }
    }

    @Test
    void of_500_attempts_one_wins_each_slot_and_the_others_are_refused_as_occupied() throws Exception {
        List<LocalDate> days = IntStream.range(0, DAYS)
                .mapToObj(i -> shop.day(today().plusDays(20L + i)))
                .toList();
        List<Attempt> attempts = IntStream.range(0, ATTEMPTS)
                .mapToObj(
                        i -> new Attempt(days.get(i % DAYS), i / DAYS % SLOTS, i / (DAYS * SLOTS) % 2 == 0 ? LIN : SU))
                .toList();

        Map<Attempt, List<String>> answers = race(attempts);

        assertThat(answers)
                .hasSize(DAYS * SLOTS * 2)
                .allSatisfy((slot, told) -> assertThat(told)
                        .as(slot.toString())
                        .containsOnlyOnce("")
                        .filteredOn(answer -> !answer.isEmpty())
                        .hasSize(told.size() - 1)
                        .containsOnly("therapist-occupied"));
        assertThat(days).noneMatch(day -> assertNobodyTwice(day).isEmpty());
    }

    @Test
    void movers_and_bookers_never_share_a_therapist() throws Exception {
        LocalDate day = shop.day(today().plusDays(30));
        List<BookingId> movers = IntStream.range(0, 10)
                .mapToObj(i -> shop.booked(day, "%02d:00".formatted(10 + i), SU))
                .toList();
        List<Callable<String>> moves = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            BookingId mover = movers.get(i % movers.size());
            String time = "%02d:%s".formatted(10 + i * 7 % 9, i % 2 == 0 ? "00" : "30");
            EmployeeId to = i % 3 == 0 ? SU : LIN;
            moves.add(() -> shop.send(new MoveBooking(mover, to, null, at(day, time))));
        }

        assertThat(all(moves)).contains("").allMatch(answer -> answer.isEmpty() || answer.equals("therapist-occupied"));
        assertThat(assertNobodyTwice(day)).isNotEmpty();
    }

    @Test
    void movers_between_two_days_in_both_directions_neither_wait_in_a_ring_nor_share_a_therapist() throws Exception {
        LocalDate first = shop.day(today().plusDays(40));
        LocalDate second = shop.day(today().plusDays(41));
        List<BookingId> movers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            movers.add(shop.booked(i % 2 == 0 ? first : second, "%02d:00".formatted(10 + i), i % 4 < 2 ? LIN : SU));
        }
        SplittableRandom random = new SplittableRandom(SEED);
        List<Callable<String>> moves = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            MoveBooking move = new MoveBooking(
                    movers.get(random.nextInt(movers.size())),
                    random.nextBoolean() ? SU : LIN,
                    null,
                    at(random.nextBoolean() ? first : second, "%02d:00".formatted(10 + random.nextInt(9))));
            moves.add(() -> shop.send(move));
        }

        assertThat(all(moves))
                .as("seed " + SEED)
                .contains("")
                .allMatch(answer -> answer.isEmpty() || answer.equals("therapist-occupied"));
        assertNobodyTwice(first);
        assertNobodyTwice(second);
        assertThat(movers)
                .as("each is in one of the plans")
                .allMatch(mover -> isIn(first, mover) != isIn(second, mover));
    }

    private static boolean isIn(LocalDate day, BookingId booking) {
        boolean there = false;
        for (Object fact : shop.plan(day)) {
            if (fact instanceof TimeAllocated now && now.booking().equals(booking)) {
                there = true;
            } else if (fact instanceof TimeReleased released
                    && released.booking().equals(booking)) {
                there = false;
            }
        }
        return there;
    }

    private static Map<Attempt, List<String>> race(List<Attempt> attempts) throws Exception {
        List<String> answers = all(attempts.stream()
                .<Callable<String>>map(attempt -> () -> shop.send(attempt.command()))
                .toList());
        Map<Attempt, List<String>> told = new LinkedHashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            told.computeIfAbsent(attempts.get(i), a -> new ArrayList<>()).add(answers.get(i));
        }
        return told;
    }

    private static List<String> all(List<Callable<String>> tasks) throws Exception {
        try (var pool = Executors.newFixedThreadPool(THREADS)) {
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : pool.invokeAll(tasks)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    /** Folds the plan of the day as stored, and looks after every event. */
    private static Set<BookingId> assertNobodyTwice(LocalDate day) {
        Map<BookingId, TimeAllocated> taken = new LinkedHashMap<>();
        for (Object fact : shop.plan(day)) {
            if (fact instanceof TimeReleased released) {
                taken.remove(released.booking());
            } else if (fact instanceof TimeAllocated now) {
                taken.remove(now.booking());
                assertThat(taken.values())
                        .noneMatch(other -> other.employee().equals(now.employee())
                                && other.span().overlaps(now.span()));
                taken.put(now.booking(), now);
            }
        }
        return taken.keySet();
    }
}

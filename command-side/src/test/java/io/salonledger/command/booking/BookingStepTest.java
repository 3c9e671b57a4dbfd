package io.salonledger.command.booking;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.salonledger.command.member.DecidingSide;
import io.salonledger.contracts.booking.AgreedTerms;
import io.salonledger.contracts.booking.Arrangement;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.CancelReason;
import io.salonledger.contracts.booking.Outcome;
import io.salonledger.contracts.booking.Wish;
import io.salonledger.contracts.booking.command.CancelBooking;
import io.salonledger.contracts.booking.command.ChangeBookedService;
import io.salonledger.contracts.booking.command.CheckIn;
import io.salonledger.contracts.booking.command.CompleteService;
import io.salonledger.contracts.booking.command.ImportBooking;
import io.salonledger.contracts.booking.command.MarkNoShow;
import io.salonledger.contracts.booking.command.MoveBooking;
import io.salonledger.contracts.booking.command.StartService;
import io.salonledger.contracts.booking.command.UndoLastStep;
import io.salonledger.contracts.booking.event.BookingCancelled;
import io.salonledger.contracts.booking.event.BookingCompleted;
import io.salonledger.contracts.booking.event.GuestCheckedIn;
import io.salonledger.contracts.booking.event.LastStepUndone;
import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.contracts.roster.ReleaseReason;
import io.salonledger.contracts.roster.ShiftId;
import io.salonledger.contracts.roster.command.PlanShift;
import io.salonledger.contracts.roster.event.TimeReleased;

import static io.salonledger.command.booking.Shop.BRANCH;
import static io.salonledger.command.booking.Shop.FACIAL;
import static io.salonledger.command.booking.Shop.LIN;
import static io.salonledger.command.booking.Shop.MASSAGE;
import static io.salonledger.command.booking.Shop.SU;
import static io.salonledger.command.booking.Shop.WANG;
import static io.salonledger.command.booking.Shop.ZHOU;
import static io.salonledger.command.booking.Shop.at;
import static io.salonledger.command.booking.Shop.book;
import static io.salonledger.command.booking.Shop.desk;
import static io.salonledger.command.booking.Shop.span;
import static io.salonledger.command.booking.Shop.today;
import static org.assertj.core.api.Assertions.assertThat;

/** The steps of a booking's life, on a real log. */
class BookingStepTest {

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

    /** Past days, as the product itself may write them; each test its own. */
    private final LocalDate day = shop.day(today().minusDays(10 + DAYS.getAndIncrement()));

    @Test
    void a_guest_comes_is_served_and_done_and_the_last_fact_tells_what_is_to_pay() {
        BookingId booking = shop.booked(day, "14:00", LIN);

        shop.ok(new CheckIn(booking, when("13:55")));
        shop.ok(new StartService(booking, when("14:02")));
        shop.ok(new CompleteService(booking, when("15:03")));

        assertThat(shop.side.eventsOf(booking.stream()))
                .contains(new GuestCheckedIn(booking, BRANCH, at(day, "13:55")));
        assertThat(shop.lastOf(booking))
                .isEqualTo(new BookingCompleted(
                        booking,
                        BRANCH,
                        day,
                        WANG,
                        LIN,
                        new AgreedTerms(MASSAGE, 1, Money.of("298.00", "CNY"), Duration.ofMinutes(60)),
                        at(day, "15:03")));
    }

    @Test
    void each_step_follows_on_its_own_state_only() {
        BookingId booking = shop.booked(day, "14:00", LIN);

        assertThat(shop.send(new StartService(booking, when("14:00")))).isEqualTo("wrong-step");
        assertThat(shop.send(new CompleteService(booking, when("14:00")))).isEqualTo("wrong-step");
        shop.ok(new CheckIn(booking, when("14:00")));
        assertThat(shop.send(new CheckIn(booking, when("14:00")))).isEqualTo("wrong-step");
        assertThat(shop.send(new MarkNoShow(booking, when("14:20")))).isEqualTo("wrong-step");
        shop.ok(new StartService(booking, when("14:00")));
        assertThat(shop.send(cancel(booking))).isEqualTo("wrong-step");
        assertThat(shop.send(new MoveBooking(booking, LIN, null, at(day, "17:00"))))
                .isEqualTo("wrong-step");
        shop.ok(new CompleteService(booking, when("14:40")));
        assertThat(shop.send(new ChangeBookedService(booking, FACIAL, null))).isEqualTo("wrong-step");
    }

    @Test
    void nothing_happens_before_its_time() {
        LocalDate later = shop.day(today().plusDays(40 + DAYS.getAndIncrement()));
        BookingId booking = shop.booked(later, "14:00", LIN);
        BookingId past = shop.booked(day, "14:00", LIN);

        assertThat(shop.send(new CheckIn(booking, null))).isEqualTo("too-early");
        assertThat(shop.send(new MarkNoShow(booking, null))).isEqualTo("too-early");
        assertThat(shop.send(new MarkNoShow(past, when("13:59")))).isEqualTo("too-early");
        assertThat(shop.send(new CheckIn(past, Instant.now().plusSeconds(600)))).isEqualTo("too-early");
        assertThat(shop.side.send(desk(), new CheckIn(past, when("14:00")))).isEqualTo("in-the-past");
    }

    @Test
    void a_cancelled_or_missed_booking_frees_the_therapist() {
        BookingId cancelled = shop.booked(day, "14:00", LIN);
        BookingId missed = shop.booked(day, "14:00", SU);

        shop.ok(new CancelBooking(cancelled, CancelReason.GUEST_CANCELLED, "感冒", when("09:00")));
        shop.ok(new MarkNoShow(missed, when("14:15")));

        BookingCancelled fact = (BookingCancelled) shop.lastOf(cancelled);
        assertThat(fact.note()).isEqualTo(Personal.of(WANG.stream(), "感冒"));
        assertThat(shop.plan(day))
                .contains(new TimeReleased(new DayPlanId(BRANCH, day), missed, ReleaseReason.NO_SHOW));
        shop.booked(day, "14:00", LIN);
        shop.booked(day, "14:00", SU);
        assertThat(shop.send(cancel(cancelled))).isEqualTo("wrong-step");
        assertThat(shop.send(new UndoLastStep(cancelled, BookingState.CANCELLED)))
                .isEqualTo("therapist-occupied");
        assertThat(shop.send(new UndoLastStep(missed, BookingState.NO_SHOW))).isEqualTo("therapist-occupied");
    }

    @Test
    void a_mistaken_step_is_taken_back_and_what_was_freed_is_taken_again() {
        BookingId booking = shop.booked(day, "14:00", LIN);
        shop.ok(new CheckIn(booking, when("14:00")));
        shop.ok(new StartService(booking, when("14:00")));
        shop.ok(new CompleteService(booking, when("14:30")));

        shop.ok(new UndoLastStep(booking, BookingState.COMPLETED));
        assertThat(shop.lastOf(booking))
                .isEqualTo(new LastStepUndone(booking, BRANCH, BookingState.COMPLETED, BookingState.IN_SERVICE));
        assertThat(shop.send(new UndoLastStep(booking, BookingState.COMPLETED))).isEqualTo("wrong-step");
        shop.ok(new UndoLastStep(booking, BookingState.IN_SERVICE));
        shop.ok(cancel(booking));
        shop.ok(new UndoLastStep(booking, BookingState.CANCELLED));
        assertThat(shop.lastOf(booking))
                .isEqualTo(new LastStepUndone(booking, BRANCH, BookingState.CANCELLED, BookingState.ARRIVED));
        assertThat(shop.send(book(BookingId.random(), day, "14:30", LIN))).isEqualTo("therapist-occupied");
        shop.ok(new UndoLastStep(booking, BookingState.ARRIVED));
        assertThat(shop.send(new UndoLastStep(booking, BookingState.BOOKED))).isEqualTo("nothing-to-undo");
    }

    @Test
    void a_therapist_begins_and_ends_a_service_but_does_not_run_the_desk() {
        Actor therapist = new Actor("u2", Set.of(Role.THERAPIST), BRANCH.value(), Set.of(BRANCH.value()), "console");
        LocalDate today = today();
        shop.ok(new PlanShift(ShiftId.random(), BRANCH, ZHOU, span(today, "10:00", 1140)));
        BookingId booking = BookingId.random();
        Wish wish = new Wish(FACIAL, ZHOU, null, at(today, "20:00"), null);
        shop.ok(book(booking, wish));

        assertThat(shop.side.send(therapist, new CheckIn(booking, null))).isEqualTo("not-permitted");
        shop.ok(new CheckIn(booking, null));
        assertThat(shop.side.send(therapist, new StartService(booking, null))).isEmpty();
        assertThat(shop.side.send(therapist, new CompleteService(booking, null)))
                .isEmpty();
    }

    @Test
    void an_open_request_can_be_cancelled_too() {
        BookingId booking = BookingId.random();
        shop.ok(new ImportBooking(
                booking,
                BRANCH,
                new Arrangement(WANG, "", null, "HOUSE", MASSAGE, ""),
                at(day, "15:50"),
                new Outcome(true, false),
                new SourceRow("books.csv", 2)));

        shop.ok(cancel(booking));
        shop.ok(new UndoLastStep(booking, BookingState.CANCELLED));
        assertThat(shop.send(new CheckIn(booking, when("15:50")))).isEqualTo("wrong-step");
    }

    private Instant when(String time) {
        return at(day, time).instant();
    }

    private CancelBooking cancel(BookingId booking) {
        return new CancelBooking(booking, CancelReason.GUEST_CANCELLED, null, when("09:00"));
    }
}

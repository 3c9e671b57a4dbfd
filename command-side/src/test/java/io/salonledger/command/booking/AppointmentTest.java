package io.salonledger.command.booking;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.salonledger.command.member.DecidingSide;
import io.salonledger.contracts.booking.AgreedTerms;
import io.salonledger.contracts.booking.Arrangement;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.Guest;
import io.salonledger.contracts.booking.Outcome;
import io.salonledger.contracts.booking.Placement;
import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.booking.Wish;
import io.salonledger.contracts.booking.command.BookAppointment;
import io.salonledger.contracts.booking.command.ChangeBookedService;
import io.salonledger.contracts.booking.command.ImportBooking;
import io.salonledger.contracts.booking.command.MoveBooking;
import io.salonledger.contracts.booking.command.PlaceRequestedBooking;
import io.salonledger.contracts.booking.command.UndoLastStep;
import io.salonledger.contracts.booking.event.AppointmentBooked;
import io.salonledger.contracts.booking.event.BookedServiceChanged;
import io.salonledger.contracts.booking.event.BookingMoved;
import io.salonledger.contracts.booking.event.RequestPlaced;
import io.salonledger.contracts.catalogue.ServiceDescription;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.ServiceTerms;
import io.salonledger.contracts.catalogue.command.AddService;
import io.salonledger.contracts.catalogue.command.ChangeServiceTerms;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.FacilityId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.roster.DayPlanId;
import io.salonledger.contracts.roster.ReleaseReason;
import io.salonledger.contracts.roster.ShiftId;
import io.salonledger.contracts.roster.command.PlanShift;
import io.salonledger.contracts.roster.event.TimeAllocated;
import io.salonledger.contracts.roster.event.TimeReleased;
import io.salonledger.contracts.staff.EmployeeId;

import static io.salonledger.command.booking.Shop.BRANCH;
import static io.salonledger.command.booking.Shop.FACIAL;
import static io.salonledger.command.booking.Shop.LIN;
import static io.salonledger.command.booking.Shop.MASSAGE;
import static io.salonledger.command.booking.Shop.ROOM;
import static io.salonledger.command.booking.Shop.SU;
import static io.salonledger.command.booking.Shop.TALK;
import static io.salonledger.command.booking.Shop.WANG;
import static io.salonledger.command.booking.Shop.ZHOU;
import static io.salonledger.command.booking.Shop.ZONE;
import static io.salonledger.command.booking.Shop.at;
import static io.salonledger.command.booking.Shop.book;
import static io.salonledger.command.booking.Shop.desk;
import static io.salonledger.command.booking.Shop.span;
import static io.salonledger.command.booking.Shop.today;
import static org.assertj.core.api.Assertions.assertThat;

/** Booking, moving, changing: the booking and its day plans together, on a real log. */
class AppointmentTest {

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

    private final LocalDate day = shop.day(today().plusDays(10 + DAYS.getAndAdd(3)));

    @Test
    void books_and_occupies_the_therapist_on_the_terms_of_the_list() {
        BookingId booking = shop.booked(day, "14:00", LIN);

        AppointmentBooked booked = (AppointmentBooked) shop.lastOf(booking);
        assertThat(booked.terms())
                .isEqualTo(new AgreedTerms(MASSAGE, 1, Money.of("298.00", "CNY"), Duration.ofMinutes(60)));
        assertThat(booked.placement()).isEqualTo(new Placement(List.of(day), LIN, false, null, span(day, "14:00", 60)));
        assertThat(shop.plan(day))
                .last()
                .isEqualTo(new TimeAllocated(new DayPlanId(BRANCH, day), booking, LIN, null, span(day, "14:00", 60)));
    }

    @Test
    void does_nothing_when_the_same_booking_is_sent_again_and_refuses_another_under_its_id() {
        BookingId booking = shop.booked(day, "14:00", LIN);
        int events = shop.plan(day).size();

        assertThat(shop.send(book(booking, day, "14:00", LIN))).isEmpty();
        assertThat(shop.plan(day)).hasSize(events);
        assertThat(shop.send(book(booking, day, "15:00", LIN))).isEqualTo("id-already-used");
        assertThat(shop.send(book(booking, day, "14:00", null))).isEqualTo("id-already-used");
    }

    @Test
    void a_therapist_never_has_two_guests_at_once_but_one_after_the_other() {
        shop.booked(day, "14:00", LIN);

        assertThat(tried("14:30", LIN)).isEqualTo("therapist-occupied");
        assertThat(tried("13:01", LIN)).isEqualTo("therapist-occupied");
        assertThat(tried("15:00", LIN)).isEmpty();
        assertThat(tried("13:00", LIN)).isEmpty();
        assertThat(tried("14:30", SU)).isEmpty();
    }

    @Test
    void any_suitable_therapist_is_a_skilled_and_free_one_with_the_least_to_do() {
        shop.booked(day, "11:00", LIN);
        BookingId first = BookingId.random();
        shop.ok(book(first, day, "14:00", null));
        BookingId second = BookingId.random();
        shop.ok(book(second, day, "14:00", null));

        assertThat(((AppointmentBooked) shop.lastOf(first)).placement().employee())
                .isEqualTo(SU);
        assertThat(((AppointmentBooked) shop.lastOf(second)).placement().employee())
                .isEqualTo(LIN);
        assertThat(((AppointmentBooked) shop.lastOf(second)).placement().anyTherapist())
                .isTrue();
        assertThat(tried("14:00", null)).isEqualTo("nobody-free");
    }

    @Test
    void rejects_a_therapist_who_has_not_learned_it_or_is_not_on_duty() {
        assertThat(tried("14:00", ZHOU)).isEqualTo("not-skilled");
        assertThat(tried("19:30", LIN)).isEqualTo("outside-shift");
        assertThat(shop.send(book(BookingId.random(), day.plusDays(1), "14:00", LIN)))
                .isEqualTo("outside-shift");
        assertThat(shop.send(book(BookingId.random(), day, "14:00", new EmployeeId("nobody"))))
                .isEqualTo("not-found");
    }

    @Test
    void rejects_times_at_which_the_branch_is_closed_or_that_are_over() {
        assertThat(tried("09:30", LIN)).isEqualTo("branch-not-open");
        BookAppointment yesterday = book(BookingId.random(), today().minusDays(1), "14:00", LIN);
        assertThat(shop.side.send(desk(), yesterday)).isEqualTo("in-the-past");
        ShopTime elsewhere = ShopTime.of(day.atTime(14, 0), ZoneId.of("Europe/Berlin"));
        assertThat(shop.send(book(BookingId.random(), new Wish(MASSAGE, LIN, null, elsewhere, null))))
                .isEqualTo("field-invalid");
    }

    @Test
    void the_desk_may_enter_what_began_earlier_today() {
        LocalDate today = today();
        LocalDateTime begun = LocalDateTime.now(ZONE).minusMinutes(5);
        shop.ok(new PlanShift(
                ShiftId.random(),
                BRANCH,
                SU,
                new ShopSpan(ShopTime.of(begun.minusHours(1), ZONE), Duration.ofHours(3))));
        String answer = shop.side.send(
                desk(), book(BookingId.random(), new Wish(MASSAGE, SU, null, ShopTime.of(begun, ZONE), null)));

        // At night the branch itself is closed; then that is what stands against it, not the past.
        assertThat(answer).as("on %s", today).isIn("", "branch-not-open");
    }

    @Test
    void a_service_without_a_duration_needs_one_and_one_off_the_list_is_not_booked() {
        assertThat(shop.send(wish(new Wish(TALK, LIN, null, at(day, "14:00"), null))))
                .isEqualTo("duration-required");
        assertThat(shop.send(wish(new Wish(TALK, LIN, null, at(day, "14:00"), Duration.ofMinutes(2)))))
                .isEqualTo("booked-time-invalid");
        assertThat(shop.send(wish(new Wish(TALK, LIN, null, at(day, "14:00"), Duration.ofMinutes(20)))))
                .isEmpty();
        ServiceId gone = new ServiceId("gone-" + day);
        shop.ok(new AddService(
                gone,
                new ServiceDescription("x", "", "身体", ""),
                new ServiceTerms(day.plusYears(1), null, Duration.ofMinutes(30), null)));
        assertThat(shop.send(wish(new Wish(gone, LIN, null, at(day, "17:00"), null))))
                .isEqualTo("service-not-offered");
    }

    @Test
    void a_room_holds_no_more_guests_than_it_has_places() {
        assertThat(shop.send(wish(new Wish(MASSAGE, LIN, ROOM, at(day, "14:00"), null))))
                .isEmpty();
        assertThat(shop.send(wish(new Wish(MASSAGE, SU, ROOM, at(day, "14:30"), null))))
                .isEqualTo("room-occupied");
        assertThat(shop.send(wish(new Wish(MASSAGE, SU, ROOM, at(day, "15:00"), null))))
                .isEmpty();
        assertThat(shop.send(wish(new Wish(MASSAGE, SU, new FacilityId("r9"), at(day, "17:00"), null))))
                .isEqualTo("room-unknown");
    }

    @Test
    void a_guest_is_a_known_member_or_somebody_from_the_street() {
        Wish wish = new Wish(MASSAGE, LIN, null, at(day, "14:00"), null);
        assertThat(shop.send(
                        new BookAppointment(BookingId.random(), BRANCH, Guest.member(new MemberId("m9")), wish, null)))
                .isEqualTo("not-found");
        BookingId booking = BookingId.random();
        shop.ok(new BookAppointment(booking, BRANCH, Guest.walkIn("钱小姐"), wish, " 靠窗 "));

        AppointmentBooked booked = (AppointmentBooked) shop.lastOf(booking);
        assertThat(booked.guest()).isEqualTo(Personal.of(booking.stream(), "钱小姐"));
        assertThat(booked.note()).isEqualTo(Personal.of(booking.stream(), "靠窗"));
        assertThat(shop.send(
                        new BookAppointment(BookingId.random(), BRANCH, Guest.walkIn("x".repeat(101)), wish, null)))
                .isEqualTo("text-too-long");
    }

    @Test
    void moves_to_another_time_therapist_and_day_and_frees_what_it_had() {
        BookingId booking = shop.booked(day, "14:00", LIN);
        LocalDate next = shop.day(day.plusDays(1));
        shop.ok(new ChangeServiceTerms(
                MASSAGE, new ServiceTerms(day.plusDays(1), Money.of("398.00", "CNY"), Duration.ofMinutes(60), null)));

        shop.ok(new MoveBooking(booking, LIN, null, at(day, "14:30")));
        assertThat(tried("14:00", LIN)).isEqualTo("therapist-occupied");
        shop.ok(new MoveBooking(booking, SU, null, at(next, "16:00")));

        assertThat(tried("14:00", LIN)).isEmpty();
        assertThat(shop.plan(day)).contains(new TimeReleased(new DayPlanId(BRANCH, day), booking, ReleaseReason.MOVED));
        assertThat(shop.lastOf(booking))
                .isEqualTo(new BookingMoved(
                        booking, BRANCH, new Placement(List.of(next), SU, false, null, span(next, "16:00", 60))));
        assertThat(shop.side.eventsOf(booking.stream())).hasSize(3);
        shop.ok(new MoveBooking(booking, SU, null, at(next, "16:00")));
        assertThat(shop.side.eventsOf(booking.stream())).hasSize(3);
    }

    @Test
    void a_move_that_is_refused_leaves_everything_as_it_was() {
        BookingId booking = shop.booked(day, "14:00", LIN);
        shop.booked(day, "16:00", SU);
        int events = shop.plan(day).size();

        assertThat(shop.send(new MoveBooking(booking, SU, null, at(day, "16:30"))))
                .isEqualTo("therapist-occupied");
        assertThat(shop.send(new MoveBooking(booking, ZHOU, null, at(day, "16:30"))))
                .isEqualTo("not-skilled");
        assertThat(shop.send(new MoveBooking(BookingId.random(), SU, null, at(day, "12:30"))))
                .isEqualTo("not-found");
        assertThat(shop.plan(day)).hasSize(events);
    }

    @Test
    void a_span_across_the_cut_off_occupies_both_days() {
        shop.ok(new PlanShift(ShiftId.random(), BRANCH, LIN, span(day.plusDays(1), "03:00", 240)));
        BookingId booking = BookingId.random();
        shop.ok(book(booking, day.plusDays(1), "04:30", LIN));

        assertThat(((AppointmentBooked) shop.lastOf(booking)).placement().days())
                .containsExactly(day, day.plusDays(1));
        assertThat(shop.plan(day)).last().isInstanceOf(TimeAllocated.class);
        assertThat(shop.plan(day.plusDays(1))).last().isInstanceOf(TimeAllocated.class);
        assertThat(shop.send(book(BookingId.random(), day.plusDays(1), "04:00", LIN)))
                .isEqualTo("therapist-occupied");
        assertThat(shop.send(book(BookingId.random(), day.plusDays(1), "05:00", LIN)))
                .isEqualTo("therapist-occupied");
        shop.ok(new MoveBooking(booking, LIN, null, at(day.plusDays(1), "06:00")));
        assertThat(shop.plan(day)).last().isInstanceOf(TimeReleased.class);
    }

    @Test
    void changes_the_service_and_how_long_it_takes_if_there_is_room_for_it() {
        BookingId booking = shop.booked(day, "14:00", LIN);
        shop.booked(day, "15:00", LIN);

        assertThat(shop.send(new ChangeBookedService(booking, MASSAGE, Duration.ofMinutes(90))))
                .isEqualTo("therapist-occupied");
        shop.ok(new ChangeBookedService(booking, FACIAL, null));

        BookedServiceChanged changed = (BookedServiceChanged) shop.lastOf(booking);
        assertThat(changed.terms().service()).isEqualTo(FACIAL);
        assertThat(changed.placement().span()).isEqualTo(span(day, "14:00", 45));
    }

    @Test
    void another_length_keeps_the_price_that_was_agreed() {
        BookingId booking = shop.booked(day, "14:00", LIN);
        AgreedTerms agreed = ((AppointmentBooked) shop.lastOf(booking)).terms();
        shop.ok(new ChangeServiceTerms(
                MASSAGE, new ServiceTerms(today(), Money.of("398.00", "CNY"), Duration.ofMinutes(60), null)));

        shop.ok(new ChangeBookedService(booking, MASSAGE, Duration.ofMinutes(75)));

        BookedServiceChanged changed = (BookedServiceChanged) shop.lastOf(booking);
        assertThat(changed.terms())
                .isEqualTo(new AgreedTerms(MASSAGE, agreed.version(), agreed.price(), Duration.ofMinutes(75)));
    }

    @Test
    void an_open_request_of_old_books_is_placed_once() {
        BookingId booking = BookingId.random();
        shop.ok(new ImportBooking(
                booking,
                BRANCH,
                new Arrangement(WANG, "", LIN, "", MASSAGE, ""),
                at(day, "15:50"),
                new Outcome(true, false),
                new SourceRow("books.csv", 2)));
        Wish wish = new Wish(MASSAGE, LIN, null, at(day, "15:50"), null);

        assertThat(shop.send(new MoveBooking(booking, LIN, null, at(day, "16:00"))))
                .isEqualTo("wrong-step");
        shop.ok(new PlaceRequestedBooking(booking, wish));

        assertThat(((RequestPlaced) shop.lastOf(booking)).member()).isEqualTo(WANG);
        assertThat(tried("16:00", LIN)).isEqualTo("therapist-occupied");
        assertThat(shop.send(new PlaceRequestedBooking(booking, wish))).isEqualTo("wrong-step");
        shop.ok(new UndoLastStep(booking, BookingState.BOOKED));
        assertThat(tried("16:00", LIN)).isEmpty();
    }

    @Test
    void only_those_of_the_branch_change_its_bookings() {
        BookingId booking = shop.booked(day, "14:00", LIN);

        assertThat(shop.side.send(desk("xuhui"), new MoveBooking(booking, LIN, null, at(day, "17:00"))))
                .isEqualTo("branch-not-permitted");
        assertThat(shop.side.send(desk("xuhui"), book(BookingId.random(), day, "17:00", LIN)))
                .isEqualTo("branch-not-permitted");
        assertThat(shop.side.send(desk("jingan"), new MoveBooking(booking, LIN, null, at(day, "17:00"))))
                .isEmpty();
    }

    private String tried(String time, @Nullable EmployeeId employee) {
        return shop.send(book(BookingId.random(), day, time, employee));
    }

    private static BookAppointment wish(Wish wish) {
        return book(BookingId.random(), wish);
    }
}

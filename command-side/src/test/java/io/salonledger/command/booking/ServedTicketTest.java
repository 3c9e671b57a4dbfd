package io.salonledger.command.booking;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.salonledger.command.member.DecidingSide;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.Wish;
import io.salonledger.contracts.booking.command.CheckIn;
import io.salonledger.contracts.booking.command.CompleteService;
import io.salonledger.contracts.booking.command.StartService;
import io.salonledger.contracts.booking.command.UndoLastStep;
import io.salonledger.contracts.catalogue.ServiceDescription;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.ServiceTerms;
import io.salonledger.contracts.catalogue.command.AddService;
import io.salonledger.contracts.catalogue.command.ChangeServiceTerms;
import io.salonledger.contracts.catalogue.command.RetireService;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.ticket.LineId;
import io.salonledger.contracts.ticket.StaffShare;
import io.salonledger.contracts.ticket.TenderGiven;
import io.salonledger.contracts.ticket.TenderId;
import io.salonledger.contracts.ticket.TenderKind;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.TicketLine;
import io.salonledger.contracts.ticket.command.ChangeTicketLine;
import io.salonledger.contracts.ticket.command.SettleTicket;
import io.salonledger.contracts.ticket.event.BookingPutOnTicket;
import io.salonledger.contracts.ticket.event.TicketLineAdded;
import io.salonledger.contracts.ticket.event.TicketLineChanged;
import io.salonledger.contracts.ticket.event.TicketOpened;
import io.salonledger.contracts.ticket.event.TicketSettled;
import io.salonledger.contracts.ticket.event.TicketVoided;

import static io.salonledger.command.booking.Shop.BRANCH;
import static io.salonledger.command.booking.Shop.LIN;
import static io.salonledger.command.booking.Shop.MASSAGE;
import static io.salonledger.command.booking.Shop.WANG;
import static io.salonledger.command.booking.Shop.at;
import static io.salonledger.command.booking.Shop.book;
import static io.salonledger.command.booking.Shop.today;
import static org.assertj.core.api.Assertions.assertThat;

/** From the completed booking to what the guest pays, on a real log. */
class ServedTicketTest {

    private static final AtomicInteger DAYS = new AtomicInteger();

    @TempDir
    static Path folder;

    private static Shop shop;

    private final LocalDate day = shop.day(today().minusDays(10 + DAYS.getAndIncrement()));

    @BeforeAll
    static void open() {
        shop = new Shop(DecidingSide.open(folder)).furnished();
    }

    @AfterAll
    static void close() {
        shop.side.close();
    }

    @Test
    void a_completed_booking_opens_a_ticket_with_its_service_price_therapist_and_member() {
        TicketId ticket = served(MASSAGE, "14:00");

        List<Object> facts = shop.side.eventsOf(ticket.stream());
        TicketOpened opened = (TicketOpened) facts.getFirst();
        assertThat(opened.branch()).isEqualTo(BRANCH);
        assertThat(opened.member()).isEqualTo(WANG);
        assertThat(opened.businessDate()).isEqualTo(day);
        TicketLine line = ((TicketLineAdded) facts.getLast()).lines().getFirst();
        assertThat(line.item().service()).isEqualTo(MASSAGE);
        assertThat(line.price().unit()).isEqualTo(cny("298.00"));
        assertThat(line.guest()).isEqualTo(WANG);
        assertThat(line.shares()).singleElement().satisfies(share -> {
            assertThat(share.employee()).isEqualTo(LIN);
            assertThat(share.net()).isEqualTo(cny("298.00"));
        });
    }

    @Test
    void the_agreed_price_stays_though_the_list_changes_and_the_service_is_retired() {
        ServiceId stone = service("stone-" + DAYS.get(), "300.00");
        BookingId booking = begun(stone, "14:00");
        shop.ok(new ChangeServiceTerms(stone, new ServiceTerms(day.minusDays(1), cny("380.00"), minutes(), null)));
        shop.ok(new RetireService(stone));

        shop.ok(new CompleteService(booking, when("14:40")));

        TicketId ticket = ticketOf(booking);
        shop.ok(change(ticket, null, "50"));
        TicketLine line = ((TicketLineChanged) last(ticket)).lines().getFirst();
        assertThat(line.price().unit()).isEqualTo(cny("300.00"));
        shop.ok(settle(ticket, "300.00"));
        assertThat(last(ticket)).isInstanceOf(TicketSettled.class);
    }

    @Test
    void what_is_asked_at_checkout_stands_at_zero_and_must_be_priced_before_it_is_settled() {
        ServiceId talk = service("talk-" + DAYS.get(), null);
        TicketId ticket = served(talk, "14:00");

        assertThat(shop.send(settle(ticket, null))).isEqualTo("price-missing");
        shop.ok(change(ticket, cny("0.00"), "50"));
        assertThat(shop.send(settle(ticket, null))).isEqualTo("price-missing");
        shop.ok(change(ticket, cny("120.00"), "100"));
        shop.ok(settle(ticket, "120.00"));

        assertThat(last(ticket)).isInstanceOf(TicketSettled.class);
    }

    @Test
    void undoing_the_completion_voids_the_ticket_and_completing_again_opens_another() {
        BookingId booking = begun(MASSAGE, "14:00");
        shop.ok(new CompleteService(booking, when("14:30")));
        TicketId first = ticketOf(booking);

        shop.ok(new UndoLastStep(booking, BookingState.COMPLETED));
        assertThat(last(first)).isInstanceOf(TicketVoided.class);
        shop.ok(new CompleteService(booking, when("14:50")));

        TicketId second = ticketOf(booking, 2);
        assertThat(second).isNotEqualTo(first);
        assertThat(last(second)).isInstanceOf(TicketLineAdded.class);
    }

    @Test
    void a_completion_whose_ticket_is_paid_can_not_be_undone() {
        BookingId booking = begun(MASSAGE, "14:00");
        shop.ok(new CompleteService(booking, when("14:30")));
        shop.ok(settle(ticketOf(booking), "298.00"));

        assertThat(shop.send(new UndoLastStep(booking, BookingState.COMPLETED))).isEqualTo("ticket-paid");
        assertThat(shop.send(new CompleteService(booking, when("14:30")))).isEqualTo("wrong-step");
    }

    private TicketId served(ServiceId service, String time) {
        BookingId booking = begun(service, time);
        shop.ok(new CompleteService(booking, when("14:40")));
        return ticketOf(booking);
    }

    private BookingId begun(ServiceId service, String time) {
        BookingId booking = BookingId.random();
        shop.ok(book(booking, new Wish(service, LIN, null, at(day, time), minutes())));
        shop.ok(new CheckIn(booking, when(time)));
        shop.ok(new StartService(booking, when(time)));
        return booking;
    }

    private static ServiceId service(String id, @Nullable String price) {
        shop.ok(new AddService(
                new ServiceId(id),
                new ServiceDescription(id, id, "身体", ""),
                new ServiceTerms(LocalDate.of(2020, 1, 1), price == null ? null : cny(price), minutes(), null)));
        return new ServiceId(id);
    }

    private static TicketId ticketOf(BookingId booking) {
        return ticketOf(booking, 1);
    }

    private static TicketId ticketOf(BookingId booking, int time) {
        TicketId ticket = Booking.ticketOf(booking.stream(), time);
        assertThat(shop.side.eventsOf(ticket.stream()))
                .filteredOn(BookingPutOnTicket.class::isInstance)
                .singleElement()
                .extracting(put -> ((BookingPutOnTicket) put).booking())
                .isEqualTo(booking);
        return ticket;
    }

    private static Object last(TicketId ticket) {
        return shop.side.eventsOf(ticket.stream()).getLast();
    }

    private static ChangeTicketLine change(TicketId ticket, @Nullable Money price, String percent) {
        BigDecimal part = new BigDecimal(percent);
        BigDecimal rest = new BigDecimal(100).subtract(part);
        List<StaffShare> shares = rest.signum() == 0
                ? List.of(new StaffShare(LIN, part))
                : List.of(new StaffShare(LIN, part), new StaffShare(null, rest));
        return new ChangeTicketLine(ticket, new LineId("booked"), BigDecimal.ONE, price, null, WANG, shares);
    }

    private SettleTicket settle(TicketId ticket, @Nullable String amount) {
        OffsetDateTime at = day.atTime(LocalTime.of(15, 0)).atOffset(ZoneOffset.ofHours(8));
        return new SettleTicket(
                ticket,
                day,
                at,
                amount == null
                        ? List.of()
                        : List.of(new TenderGiven(new TenderId("p1"), TenderKind.WECHAT, cny(amount), null, null)));
    }

    private static Duration minutes() {
        return Duration.ofMinutes(40);
    }

    private static Money cny(String amount) {
        return Money.of(amount, "CNY");
    }

    private Instant when(String time) {
        return at(day, time).instant();
    }
}

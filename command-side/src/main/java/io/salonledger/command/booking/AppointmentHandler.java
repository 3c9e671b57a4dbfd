package io.salonledger.command.booking;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.springframework.stereotype.Component;

import io.salonledger.command.roster.DayPlans;
import io.salonledger.command.roster.OpenPlans;
import io.salonledger.contracts.booking.AgreedTerms;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.Placement;
import io.salonledger.contracts.booking.Wish;
import io.salonledger.contracts.booking.command.BookAppointment;
import io.salonledger.contracts.booking.command.ChangeBookedService;
import io.salonledger.contracts.booking.command.MoveBooking;
import io.salonledger.contracts.booking.command.PlaceRequestedBooking;
import io.salonledger.contracts.booking.event.AppointmentBooked;
import io.salonledger.contracts.booking.event.BookedServiceChanged;
import io.salonledger.contracts.booking.event.BookingMoved;
import io.salonledger.contracts.booking.event.RequestPlaced;
import io.salonledger.contracts.privacy.Personal;

/** Makes and changes bookings: the booking and all day plans that it touches, in one unit of work. */
@Component
class AppointmentHandler {

    private final Bookings bookings;
    private final Guests guests;
    private final BookingRules rules;
    private final PlacementDesk desk;
    private final DayPlans plans;

    AppointmentHandler(Bookings bookings, Guests guests, BookingRules rules, PlacementDesk desk, DayPlans plans) {
        this.bookings = bookings;
        this.guests = guests;
        this.rules = rules;
        this.desk = desk;
        this.plans = plans;
    }

    @CommandHandler
    void handle(BookAppointment command, MetaData metadata) {
        BookingId id = command.booking();
        Aggregate<Booking> booking = bookings.loadOrCreate(id);
        if (booking.invoke(known -> known.isMade(command))) {
            return;
        }
        guests.require(command.guest().member());
        Personal<String> guest = PersonalTexts.guest(command);
        Personal<String> note = PersonalTexts.note(command);
        Wish wish = command.wish();
        Asked asked = rules.ask(command.branch(), wish.service(), wish.start(), wish.duration(), metadata);
        OpenPlans open = plans.of(command.branch(), asked.days());
        Placement placement = desk.place(id, asked, wish.employee(), wish.room(), open);
        booking.execute(b -> b.record(new AppointmentBooked(
                id, command.branch(), command.guest().member(), guest, asked.terms(), placement, note)));
        open.allocate(id, placement);
    }

    @CommandHandler
    void handle(PlaceRequestedBooking command, MetaData metadata) {
        BookingId id = command.booking();
        Aggregate<Booking> booking = bookings.load(id, metadata);
        Life life = booking.invoke(Booking::life);
        life.requireAny(BookingState.TO_BE_PLACED);
        guests.require(life.member());
        Wish wish = command.wish();
        Asked asked = rules.ask(life.branch(), wish.service(), wish.start(), wish.duration(), metadata);
        OpenPlans open = plans.of(life.branch(), asked.days());
        Placement placement = desk.place(id, asked, wish.employee(), wish.room(), open);
        booking.execute(b -> b.record(new RequestPlaced(id, life.branch(), life.member(), asked.terms(), placement)));
        open.allocate(id, placement);
    }

    @CommandHandler
    void handle(MoveBooking command, MetaData metadata) {
        BookingId id = command.booking();
        Aggregate<Booking> booking = bookings.load(id, metadata);
        Life life = booking.invoke(Booking::life);
        life.requireAny(BookingState.BOOKED, BookingState.ARRIVED);
        Placement before = life.placed();
        AgreedTerms terms = life.agreed();
        Asked asked = rules.ask(life.branch(), terms.service(), command.start(), terms.duration(), metadata)
                .on(terms);
        OpenPlans open = plans.of(life.branch(), Asked.days(before.days(), asked.days()));
        Placement placement = desk.place(id, asked, command.employee(), command.room(), open);
        if (!placement.equals(before)) {
            booking.execute(b -> b.record(new BookingMoved(id, life.branch(), placement)));
            open.allocate(id, placement);
        }
    }

    @CommandHandler
    void handle(ChangeBookedService command, MetaData metadata) {
        BookingId id = command.booking();
        Aggregate<Booking> booking = bookings.load(id, metadata);
        Life life = booking.invoke(Booking::life);
        life.requireAny(BookingState.BOOKED, BookingState.ARRIVED, BookingState.IN_SERVICE);
        Placement before = life.placed();
        Asked asked = rules.ask(life.branch(), command.service(), before.span().start(), command.duration(), metadata)
                .keeping(life.agreed());
        OpenPlans open = plans.of(life.branch(), Asked.days(before.days(), asked.days()));
        Placement found = desk.place(id, asked, before.employee(), before.room(), open);
        Placement placement =
                new Placement(found.days(), found.employee(), before.anyTherapist(), found.room(), found.span());
        if (!asked.terms().equals(life.agreed()) || !placement.equals(before)) {
            booking.execute(b -> b.record(new BookedServiceChanged(id, life.branch(), asked.terms(), placement)));
            open.allocate(id, placement);
        }
    }
}

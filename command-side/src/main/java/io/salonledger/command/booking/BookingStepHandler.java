package io.salonledger.command.booking;

import java.time.Instant;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.salonledger.command.roster.DayPlans;
import io.salonledger.command.roster.OpenPlans;
import io.salonledger.command.ticket.ServedTickets;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.BookingRejection;
import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.Placement;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.booking.command.CancelBooking;
import io.salonledger.contracts.booking.command.CheckIn;
import io.salonledger.contracts.booking.command.CompleteService;
import io.salonledger.contracts.booking.command.MarkNoShow;
import io.salonledger.contracts.booking.command.StartService;
import io.salonledger.contracts.booking.command.UndoLastStep;
import io.salonledger.contracts.booking.event.BookingCancelled;
import io.salonledger.contracts.booking.event.BookingCompleted;
import io.salonledger.contracts.booking.event.GuestCheckedIn;
import io.salonledger.contracts.booking.event.LastStepUndone;
import io.salonledger.contracts.booking.event.NoShowMarked;
import io.salonledger.contracts.booking.event.ServiceStarted;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.roster.ReleaseReason;

/** The steps of a booking's life, and taking them back. */
@Component
class BookingStepHandler {

    private final Bookings bookings;
    private final BookingRules rules;
    private final PlacementDesk desk;
    private final DayPlans plans;
    private final ServedTickets tickets;

    BookingStepHandler(
            Bookings bookings, BookingRules rules, PlacementDesk desk, DayPlans plans, ServedTickets tickets) {
        this.bookings = bookings;
        this.rules = rules;
        this.desk = desk;
        this.plans = plans;
        this.tickets = tickets;
    }

    @CommandHandler
    void handle(CheckIn command, MetaData metadata) {
        Aggregate<Booking> booking = bookings.load(command.booking(), metadata);
        Life life = booking.invoke(Booking::life);
        life.requireAny(BookingState.BOOKED);
        ShopTime at = onItsDay(life, command.at(), metadata);
        booking.execute(b -> b.record(new GuestCheckedIn(command.booking(), life.branch(), at)));
    }

    @CommandHandler
    void handle(StartService command, MetaData metadata) {
        Aggregate<Booking> booking = bookings.load(command.booking(), metadata);
        Life life = booking.invoke(Booking::life);
        life.requireAny(BookingState.ARRIVED);
        ShopTime at = onItsDay(life, command.at(), metadata);
        booking.execute(b -> b.record(new ServiceStarted(command.booking(), life.branch(), at)));
    }

    @CommandHandler
    void handle(CompleteService command, MetaData metadata) {
        Aggregate<Booking> booking = bookings.load(command.booking(), metadata);
        Life life = booking.invoke(Booking::life);
        life.requireAny(BookingState.IN_SERVICE);
        ShopTime at = onItsDay(life, command.at(), metadata);
        Placement placement = life.placed();
        BookingCompleted completed = new BookingCompleted(
                command.booking(),
                life.branch(),
                placement.businessDate(),
                life.member(),
                placement.employee(),
                life.agreed(),
                at);
        booking.execute(b -> b.record(completed));
        tickets.open(booking.invoke(Booking::ticket), completed, rules.dateOf(life.branch(), at));
    }

    @CommandHandler
    void handle(MarkNoShow command, MetaData metadata) {
        Aggregate<Booking> booking = bookings.load(command.booking(), metadata);
        Life life = booking.invoke(Booking::life);
        life.requireAny(BookingState.BOOKED);
        ShopTime at = rules.moment(life.branch(), command.at(), metadata);
        if (at.instant().isBefore(life.placed().span().from())) {
            throw BookingRejection.TOO_EARLY.because();
        }
        booking.execute(b -> b.record(new NoShowMarked(command.booking(), life.branch(), at)));
        release(command.booking(), life, ReleaseReason.NO_SHOW);
    }

    @CommandHandler
    void handle(CancelBooking command, MetaData metadata) {
        BookingId id = command.booking();
        Aggregate<Booking> booking = bookings.load(id, metadata);
        Life life = booking.invoke(Booking::life);
        life.requireAny(BookingState.BOOKED, BookingState.ARRIVED, BookingState.TO_BE_PLACED);
        ShopTime at = rules.moment(life.branch(), command.at(), metadata);
        Personal<String> note = PersonalTexts.note(id, life.member(), command.note());
        booking.execute(b -> b.record(new BookingCancelled(id, life.branch(), command.reason(), note, at)));
        release(id, life, ReleaseReason.CANCELLED);
    }

    /** A booking that comes back to life takes its time again, if that is still free. */
    @CommandHandler
    void handle(UndoLastStep command, MetaData metadata) {
        BookingId id = command.booking();
        Aggregate<Booking> booking = bookings.load(id, metadata);
        Life life = booking.invoke(Booking::life);
        life.requireAny(command.step());
        BookingState state = life.before();
        booking.execute(b -> b.record(new LastStepUndone(id, life.branch(), life.state(), state)));
        switch (life.state()) {
            case CANCELLED, NO_SHOW -> {
                if (state != BookingState.TO_BE_PLACED) {
                    takeAgain(id, life);
                }
            }
            case COMPLETED ->
                tickets.withdraw(booking.invoke(Booking::ticket), rules.moment(life.branch(), null, metadata));
            case BOOKED -> release(id, life, ReleaseReason.MOVED);
            default -> {}
        }
    }

    private void takeAgain(BookingId booking, Life life) {
        Placement placement = life.placed();
        OpenPlans open = plans.of(life.branch(), placement.days());
        desk.requireStillFree(booking, placement, rules.branch(life.branch()), open);
        open.allocate(booking, placement);
    }

    private void release(BookingId booking, Life life, ReleaseReason reason) {
        Placement placement = life.placement();
        if (placement != null) {
            plans.of(life.branch(), placement.days()).release(booking, placement.days(), reason);
        }
    }

    /** Refused if the booking's business day has not come. */
    private ShopTime onItsDay(Life life, @Nullable Instant when, MetaData metadata) {
        ShopTime at = rules.moment(life.branch(), when, metadata);
        if (rules.dateOf(life.branch(), at).isBefore(life.placed().businessDate())) {
            throw BookingRejection.TOO_EARLY.because();
        }
        return at;
    }
}

package io.salonledger.command.booking;

import java.util.Map;

import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.GeneralRejection;

/** Loads bookings for decisions that concern day plans too; always before the plans, so that nobody waits in a ring. */
@Component
class Bookings {

    private final Repository<Booking> bookings;

    Bookings(@Qualifier("bookingRepository") Repository<Booking> bookings) {
        this.bookings = bookings;
    }

    Aggregate<Booking> loadOrCreate(BookingId booking) {
        try {
            return bookings.loadOrCreate(booking.stream(), Booking::new);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("No booking", e);
        }
    }

    /** Of a branch that the sender works for; its commands don't name the branch, so it is checked here. */
    Aggregate<Booking> load(BookingId booking, Map<String, ?> metadata) {
        Aggregate<Booking> loaded = known(booking);
        Actor actor = Actor.from(metadata).orElseThrow(GeneralRejection.ACTOR_MISSING::because);
        if (!actor.mayActFor(loaded.invoke(b -> b.life().branch().value()))) {
            throw GeneralRejection.BRANCH_NOT_PERMITTED.because();
        }
        return loaded;
    }

    private Aggregate<Booking> known(BookingId booking) {
        try {
            return bookings.load(booking.stream());
        } catch (AggregateNotFoundException missing) {
            throw GeneralRejection.NOT_FOUND.because(BookingId.KIND);
        }
    }
}

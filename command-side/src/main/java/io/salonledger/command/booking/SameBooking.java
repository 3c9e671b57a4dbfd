package io.salonledger.command.booking;

import java.util.Objects;

import io.salonledger.contracts.booking.Placement;
import io.salonledger.contracts.booking.Wish;
import io.salonledger.contracts.booking.command.BookAppointment;
import io.salonledger.contracts.booking.event.AppointmentBooked;

/** Whether a booking was made by the same command: then sending it again asks for nothing new. */
final class SameBooking {

    private SameBooking() {}

    static boolean is(AppointmentBooked booked, BookAppointment command) {
        Wish wish = command.wish();
        Placement placement = booked.placement();
        boolean therapist = wish.employee() == null
                ? placement.anyTherapist()
                : wish.employee().equals(placement.employee());
        boolean duration =
                wish.duration() == null || wish.duration().equals(booked.terms().duration());
        return therapist
                && duration
                && booked.branch().equals(command.branch())
                && Objects.equals(booked.member(), command.guest().member())
                && Objects.equals(booked.guest(), PersonalTexts.guest(command))
                && Objects.equals(booked.note(), PersonalTexts.note(command))
                && booked.terms().service().equals(wish.service())
                && Objects.equals(placement.room(), wish.room())
                && placement.span().start().equals(wish.start());
    }
}

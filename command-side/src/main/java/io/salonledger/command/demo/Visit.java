package io.salonledger.command.demo;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.command.booking.TicketOfBooking;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.organisation.FacilityId;
import io.salonledger.contracts.ticket.TicketId;

/**
 * One guest's visit.
 *
 * @param key names it among all
 * @param day business date
 * @param begins agreed start in minutes after the day's midnight
 * @param walkIn name of a guest without a file
 * @param goods bought beside the service
 */
record Visit(
        String key,
        Shop shop,
        LocalDate day,
        int begins,
        PriceList.Treatment treatment,
        Staff.Person therapist,
        @Nullable FacilityId room,
        @Nullable Guest guest,
        @Nullable String walkIn,
        Fate fate,
        List<PriceList.Good> goods) {

    /** What becomes of it when its time comes. */
    enum Fate {
        SERVED,
        CANCELLED,
        NO_SHOW
    }

    Visit {
        goods = List.copyOf(goods);
    }

    int ends() {
        return begins + treatment.minutes();
    }

    BookingId booking() {
        return new BookingId("booking-" + key);
    }

    /** The one that completing the service opens. */
    TicketId ticket() {
        return TicketOfBooking.first(booking());
    }
}

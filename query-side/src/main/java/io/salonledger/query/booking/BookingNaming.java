package io.salonledger.query.booking;

import java.util.Collection;

import org.springframework.stereotype.Component;

import io.salonledger.contracts.booking.query.BookingNames;

/** Finds the names behind a page of bookings, all at once. */
@Component
class BookingNaming {

    /** The names that were found. */
    record Known() {

        BookingNames of(BookingListDocument booking) {
            return new BookingNames("", "", "", "");
        }
    }

    Known of(Collection<BookingListDocument> bookings) {
        return new Known();
    }
}

package io.salonledger.query.ticket;

import org.axonframework.eventhandling.EventHandler;

import io.salonledger.contracts.ticket.event.BookingPutOnTicket;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** The newest ticket of each booking, opened by the booking's id. */
class BookingTicketProjection {

    static final ReadModel<BookingTicketDocument> MODEL =
            ReadModel.inMongo("booking-ticket", 1, BookingTicketDocument.class, BookingTicketProjection::new);

    private final Documents<BookingTicketDocument> bookings;

    BookingTicketProjection(Documents<BookingTicketDocument> bookings) {
        this.bookings = bookings;
    }

    @EventHandler
    void on(BookingPutOnTicket event) {
        bookings.put(event.booking().value(), new BookingTicketDocument(event.ticket()));
    }
}

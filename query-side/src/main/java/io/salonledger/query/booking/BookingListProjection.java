package io.salonledger.query.booking;

import java.time.LocalDateTime;

import org.axonframework.eventhandling.EventHandler;

import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.Outcome;
import io.salonledger.contracts.booking.event.BookingImported;
import io.salonledger.contracts.booking.event.CancellationImported;
import io.salonledger.contracts.booking.event.ImportedOutcomeChanged;
import io.salonledger.contracts.booking.event.NoShowImported;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** Bookings as they are listed. */
class BookingListProjection {

    static final ReadModel<BookingListDocument> MODEL = ReadModel.inElasticsearch(
            "booking-list", 1, BookingListDocument.class, "/search/booking-list.json", BookingListProjection::new);

    private final Documents<BookingListDocument> bookings;

    BookingListProjection(Documents<BookingListDocument> bookings) {
        this.bookings = bookings;
    }

    @EventHandler
    void on(BookingImported event) {
        LocalDateTime start = event.start().local();
        bookings.put(
                event.booking().value(),
                new BookingListDocument(
                        event.booking(),
                        event.branch(),
                        stateOf(event.outcome()),
                        start.toLocalDate(),
                        start.toLocalTime(),
                        start.toString(),
                        event.arrangement(),
                        event.outcome().receiptSameDay(),
                        null,
                        event.source()));
    }

    @EventHandler
    void on(ImportedOutcomeChanged event) {
        bookings.change(
                event.booking().value(),
                booking -> booking.withReceipt(event.outcome().receiptSameDay())
                        .in(booking.state() == BookingState.NO_SHOW ? BookingState.NO_SHOW : stateOf(event.outcome())));
    }

    @EventHandler
    void on(CancellationImported event) {
        bookings.put(
                event.booking().value(),
                new BookingListDocument(
                        event.booking(),
                        event.branch(),
                        BookingState.CANCELLED,
                        event.bookedFor(),
                        null,
                        event.bookedFor().toString(),
                        event.arrangement(),
                        false,
                        event.cancellation(),
                        event.source()));
    }

    /** Of a booking that the old books have, or of one that they lack: then this is all that is known of it. */
    @EventHandler
    void on(NoShowImported event) {
        String id = event.booking().value();
        bookings.put(
                id,
                bookings.find(id)
                        .map(known -> known.in(BookingState.NO_SHOW))
                        .orElseGet(() -> new BookingListDocument(
                                event.booking(),
                                event.branch(),
                                BookingState.NO_SHOW,
                                event.date(),
                                null,
                                event.date().toString(),
                                event.arrangement(),
                                false,
                                null,
                                event.source())));
    }

    private static BookingState stateOf(Outcome outcome) {
        return outcome.toBePlaced() ? BookingState.TO_BE_PLACED : BookingState.PAST;
    }
}

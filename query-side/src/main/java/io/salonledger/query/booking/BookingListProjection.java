package io.salonledger.query.booking;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.Arrangement;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.Outcome;
import io.salonledger.contracts.booking.event.AppointmentBooked;
import io.salonledger.contracts.booking.event.BookedServiceChanged;
import io.salonledger.contracts.booking.event.BookingCancelled;
import io.salonledger.contracts.booking.event.BookingCompleted;
import io.salonledger.contracts.booking.event.BookingImported;
import io.salonledger.contracts.booking.event.BookingMoved;
import io.salonledger.contracts.booking.event.CancellationImported;
import io.salonledger.contracts.booking.event.GuestCheckedIn;
import io.salonledger.contracts.booking.event.ImportedOutcomeChanged;
import io.salonledger.contracts.booking.event.LastStepUndone;
import io.salonledger.contracts.booking.event.NoShowImported;
import io.salonledger.contracts.booking.event.NoShowMarked;
import io.salonledger.contracts.booking.event.RequestPlaced;
import io.salonledger.contracts.booking.event.ServiceStarted;
import io.salonledger.contracts.booking.query.BookingChange.Kind;
import io.salonledger.contracts.message.Actor;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** Bookings as they are listed. */
class BookingListProjection {

    static final ReadModel<BookingListDocument> MODEL = ReadModel.inElasticsearch(
            "booking-list", 3, BookingListDocument.class, "/search/booking-list.json", BookingListProjection::new);

    private static final Set<BookingState> IN_OLD_BOOKS = Set.of(BookingState.TO_BE_PLACED, BookingState.PAST);

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
                        null,
                        event.outcome().receiptSameDay(),
                        null,
                        null,
                        event.source(),
                        null));
    }

    @EventHandler
    void on(ImportedOutcomeChanged event) {
        bookings.change(event.booking().value(), booking -> {
            BookingListDocument told = booking.withReceipt(event.outcome().receiptSameDay());
            // What was decided here, or a no-show, stays.
            return IN_OLD_BOOKS.contains(booking.state()) ? told.in(stateOf(event.outcome())) : told;
        });
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
                        null,
                        false,
                        event.cancellation(),
                        null,
                        event.source(),
                        null));
    }

    /** Of a booking that the old books have, or of one that they lack: then this is all that is known of it. */
    @EventHandler
    void on(NoShowImported event) {
        String id = event.booking().value();
        bookings.put(
                id,
                bookings.find(id)
                        .map(known -> IN_OLD_BOOKS.contains(known.state()) ? known.in(BookingState.NO_SHOW) : known)
                        .orElseGet(() -> new BookingListDocument(
                                event.booking(),
                                event.branch(),
                                BookingState.NO_SHOW,
                                event.date(),
                                null,
                                event.date().toString(),
                                event.arrangement(),
                                null,
                                false,
                                null,
                                null,
                                event.source(),
                                null)));
    }

    @EventHandler
    void on(AppointmentBooked event, @Timestamp Instant at, @MetaDataValue(Actor.USER) @Nullable String by) {
        LocalDateTime start = event.placement().span().start().local();
        String guest = event.member() == null ? "WALK_IN" : "";
        bookings.put(
                event.booking().value(),
                new BookingListDocument(
                        event.booking(),
                        event.branch(),
                        BookingState.BOOKED,
                        event.placement().businessDate(),
                        start.toLocalTime(),
                        start.toString(),
                        new Arrangement(
                                event.member(),
                                guest,
                                event.placement().employee(),
                                "",
                                event.terms().service(),
                                ""),
                        event.guest(),
                        false,
                        null,
                        null,
                        null,
                        lastly(Kind.BOOKED, at, by)
                                .alsoFor(Set.of(event.placement().employee().value()))));
    }

    @EventHandler
    void on(RequestPlaced event, @Timestamp Instant at, @MetaDataValue(Actor.USER) @Nullable String by) {
        change(
                event.booking(),
                lastly(Kind.PLACED, at, by),
                known -> known.at(event.placement(), event.terms().service()).in(BookingState.BOOKED));
    }

    @EventHandler
    void on(BookingMoved event, @Timestamp Instant at, @MetaDataValue(Actor.USER) @Nullable String by) {
        change(
                event.booking(),
                lastly(Kind.MOVED, at, by),
                known -> known.at(
                        event.placement(),
                        Objects.requireNonNull(known.arrangement().service())));
    }

    @EventHandler
    void on(BookedServiceChanged event, @Timestamp Instant at, @MetaDataValue(Actor.USER) @Nullable String by) {
        change(
                event.booking(),
                lastly(Kind.SERVICE_CHANGED, at, by),
                known -> known.at(event.placement(), event.terms().service()));
    }

    @EventHandler
    void on(BookingCancelled event, @Timestamp Instant at, @MetaDataValue(Actor.USER) @Nullable String by) {
        change(
                event.booking(),
                lastly(Kind.CANCELLED, at, by),
                known -> known.in(BookingState.CANCELLED, event.reason()));
    }

    @EventHandler
    void on(GuestCheckedIn event, @Timestamp Instant at, @MetaDataValue(Actor.USER) @Nullable String by) {
        change(event.booking(), lastly(Kind.CHECKED_IN, at, by), known -> known.in(BookingState.ARRIVED));
    }

    @EventHandler
    void on(ServiceStarted event, @Timestamp Instant at, @MetaDataValue(Actor.USER) @Nullable String by) {
        change(event.booking(), lastly(Kind.STARTED, at, by), known -> known.in(BookingState.IN_SERVICE));
    }

    @EventHandler
    void on(BookingCompleted event, @Timestamp Instant at, @MetaDataValue(Actor.USER) @Nullable String by) {
        change(event.booking(), lastly(Kind.COMPLETED, at, by), known -> known.in(BookingState.COMPLETED));
    }

    @EventHandler
    void on(NoShowMarked event, @Timestamp Instant at, @MetaDataValue(Actor.USER) @Nullable String by) {
        change(event.booking(), lastly(Kind.NO_SHOW, at, by), known -> known.in(BookingState.NO_SHOW));
    }

    @EventHandler
    void on(LastStepUndone event, @Timestamp Instant at, @MetaDataValue(Actor.USER) @Nullable String by) {
        change(event.booking(), lastly(Kind.UNDONE, at, by), known -> known.in(event.state()));
    }

    private void change(BookingId booking, LastChange lastly, UnaryOperator<BookingListDocument> change) {
        bookings.change(
                booking.value(),
                known -> change.apply(known).told(lastly, known.arrangement().employee()));
    }

    private static LastChange lastly(Kind kind, Instant at, @Nullable String by) {
        return new LastChange(kind, at, by == null ? "" : by, Set.of());
    }

    private static BookingState stateOf(Outcome outcome) {
        return outcome.toBePlaced() ? BookingState.TO_BE_PLACED : BookingState.PAST;
    }
}

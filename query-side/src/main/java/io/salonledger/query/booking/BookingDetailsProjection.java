package io.salonledger.query.booking;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.Arrangement;
import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.Outcome;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.booking.event.AppointmentBooked;
import io.salonledger.contracts.booking.event.BookedServiceChanged;
import io.salonledger.contracts.booking.event.BookingCancelled;
import io.salonledger.contracts.booking.event.BookingCompleted;
import io.salonledger.contracts.booking.event.BookingEvent;
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
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** Bookings with everything that happened to them. */
class BookingDetailsProjection {

    static final ReadModel<BookingDetailsDocument> MODEL =
            ReadModel.inMongo("booking-details", 1, BookingDetailsDocument.class, BookingDetailsProjection::new);

    private static final Set<BookingState> IN_OLD_BOOKS = Set.of(BookingState.TO_BE_PLACED, BookingState.PAST);

    private final Documents<BookingDetailsDocument> bookings;

    BookingDetailsProjection(Documents<BookingDetailsDocument> bookings) {
        this.bookings = bookings;
    }

    @EventHandler
    void on(BookingImported event, @Timestamp Instant at, @MetaDataValue(Actor.USER) @Nullable String by) {
        imported(event, event.branch(), event.arrangement(), event.start(), of(event.outcome()), Recorded.of(at, by));
    }

    @EventHandler
    void on(CancellationImported event, @Timestamp Instant at, @MetaDataValue(Actor.USER) @Nullable String by) {
        imported(event, event.branch(), event.arrangement(), null, BookingState.CANCELLED, Recorded.of(at, by));
    }

    @EventHandler
    void on(NoShowImported event, @Timestamp Instant at, @MetaDataValue(Actor.USER) @Nullable String by) {
        if (bookings.find(event.booking().value()).isEmpty()) {
            imported(event, event.branch(), event.arrangement(), null, BookingState.NO_SHOW, Recorded.of(at, by));
        } else {
            old(event, BookingState.NO_SHOW, Recorded.of(at, by));
        }
    }

    @EventHandler
    void on(ImportedOutcomeChanged event, @Timestamp Instant at, @MetaDataValue(Actor.USER) @Nullable String by) {
        old(event, of(event.outcome()), Recorded.of(at, by));
    }

    /** What was decided here stays. */
    private void old(BookingEvent event, BookingState state, Recorded recorded) {
        bookings.change(
                event.booking().value(),
                known -> IN_OLD_BOOKS.contains(known.state())
                        ? known.in(List.of(state), recorded.of(Kind.IMPORTED, state, null))
                        : known);
    }

    private void imported(
            BookingEvent event,
            BranchId branch,
            Arrangement arrangement,
            @Nullable ShopTime start,
            BookingState state,
            Recorded recorded) {
        ChangeEntry change = recorded.of(Kind.IMPORTED, state, null);
        bookings.put(
                event.booking().value(),
                new BookingDetailsDocument(
                        event.booking(),
                        branch,
                        List.of(state),
                        arrangement,
                        null,
                        null,
                        null,
                        null,
                        start,
                        List.of(change)));
    }

    private static BookingState of(Outcome outcome) {
        return outcome.toBePlaced() ? BookingState.TO_BE_PLACED : BookingState.PAST;
    }

    @EventHandler
    void on(AppointmentBooked event, @Timestamp Instant at, @MetaDataValue(Actor.USER) @Nullable String by) {
        bookings.put(
                event.booking().value(),
                BookingDetailsDocument.booked(
                        event,
                        Recorded.of(at, by).of(Kind.BOOKED, BookingState.BOOKED, event.terms(), event.placement())));
    }

    @EventHandler
    void on(RequestPlaced event, @Timestamp Instant at, @MetaDataValue(Actor.USER) @Nullable String by) {
        ChangeEntry change = Recorded.of(at, by).of(Kind.PLACED, BookingState.BOOKED, event.terms(), event.placement());
        bookings.change(
                event.booking().value(),
                known -> known.placed(event.terms(), event.placement(), change).in(BookingState.BOOKED));
    }

    @EventHandler
    void on(BookingMoved event, @Timestamp Instant at, @MetaDataValue(Actor.USER) @Nullable String by) {
        bookings.change(
                event.booking().value(),
                known -> known.placed(
                        Objects.requireNonNull(known.terms()),
                        event.placement(),
                        Recorded.of(at, by).of(Kind.MOVED, known.state(), null, event.placement())));
    }

    @EventHandler
    void on(BookedServiceChanged event, @Timestamp Instant at, @MetaDataValue(Actor.USER) @Nullable String by) {
        bookings.change(
                event.booking().value(),
                known -> known.placed(
                        event.terms(),
                        event.placement(),
                        Recorded.of(at, by).of(Kind.SERVICE_CHANGED, known.state(), event.terms(), event.placement())));
    }

    @EventHandler
    void on(BookingCancelled event, @Timestamp Instant at, @MetaDataValue(Actor.USER) @Nullable String by) {
        then(event, BookingState.CANCELLED, Recorded.of(at, by).of(event));
    }

    @EventHandler
    void on(GuestCheckedIn event, @Timestamp Instant at, @MetaDataValue(Actor.USER) @Nullable String by) {
        step(event, Kind.CHECKED_IN, BookingState.ARRIVED, event.at(), Recorded.of(at, by));
    }

    @EventHandler
    void on(ServiceStarted event, @Timestamp Instant at, @MetaDataValue(Actor.USER) @Nullable String by) {
        step(event, Kind.STARTED, BookingState.IN_SERVICE, event.at(), Recorded.of(at, by));
    }

    @EventHandler
    void on(BookingCompleted event, @Timestamp Instant at, @MetaDataValue(Actor.USER) @Nullable String by) {
        step(event, Kind.COMPLETED, BookingState.COMPLETED, event.at(), Recorded.of(at, by));
    }

    @EventHandler
    void on(NoShowMarked event, @Timestamp Instant at, @MetaDataValue(Actor.USER) @Nullable String by) {
        step(event, Kind.NO_SHOW, BookingState.NO_SHOW, event.at(), Recorded.of(at, by));
    }

    private void step(BookingEvent event, Kind kind, BookingState state, ShopTime moment, Recorded recorded) {
        then(event, state, recorded.of(kind, state, moment));
    }

    private void then(BookingEvent event, BookingState state, ChangeEntry change) {
        bookings.change(event.booking().value(), known -> known.then(state, change));
    }

    @EventHandler
    void on(LastStepUndone event, @Timestamp Instant at, @MetaDataValue(Actor.USER) @Nullable String by) {
        bookings.change(
                event.booking().value(),
                known -> known.in(
                        known.states().subList(0, known.states().size() - 1),
                        Recorded.of(at, by).of(Kind.UNDONE, event.state(), null)));
    }
}

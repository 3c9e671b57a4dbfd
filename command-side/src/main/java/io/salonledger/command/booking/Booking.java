package io.salonledger.command.booking;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.Outcome;
import io.salonledger.contracts.booking.command.BookAppointment;
import io.salonledger.contracts.booking.command.ImportBooking;
import io.salonledger.contracts.booking.command.ImportCancellation;
import io.salonledger.contracts.booking.command.ImportNoShow;
import io.salonledger.contracts.booking.event.AppointmentBooked;
import io.salonledger.contracts.booking.event.BookingCompleted;
import io.salonledger.contracts.booking.event.BookingEvent;
import io.salonledger.contracts.booking.event.BookingImported;
import io.salonledger.contracts.booking.event.CancellationImported;
import io.salonledger.contracts.booking.event.ImportedOutcomeChanged;
import io.salonledger.contracts.booking.event.NoShowImported;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.ticket.TicketId;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * A booking (预约), one stream however often it moves. Where a fact stands in old books is no part of its content: a newer
 * export has it in another row. What concerns day plans too is decided by {@link AppointmentHandler}.
 */
@Aggregate(
        type = "booking",
        commandTargetResolver = "commandTarget",
        snapshotTriggerDefinition = "everyFiftyEvents",
        cache = "hotStreams")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class Booking {

    @AggregateIdentifier
    private @Nullable String stream;

    private @Nullable BookingImported imported;
    private @Nullable CancellationImported cancelled;
    private @Nullable NoShowImported missed;
    private @Nullable Outcome outcome;
    private @Nullable AppointmentBooked booked;
    private @Nullable Life life;
    private int timesServed;

    @JsonCreator
    Booking() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ImportBooking command) {
        BookingImported event = new BookingImported(
                command.booking(),
                command.branch(),
                command.arrangement(),
                command.start(),
                command.outcome(),
                command.source());
        if (stream == null) {
            apply(event);
            return;
        }
        if (imported == null || !sameBooking(imported, event)) {
            throw GeneralRejection.ID_ALREADY_USED.because();
        }
        if (!command.outcome().equals(outcome)) {
            apply(new ImportedOutcomeChanged(command.booking(), command.outcome(), command.source()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ImportCancellation command) {
        CancellationImported event = new CancellationImported(
                command.booking(),
                command.branch(),
                command.arrangement(),
                command.bookedFor(),
                command.cancellation(),
                command.source());
        if (stream == null) {
            apply(event);
        } else if (cancelled == null || !sameCancellation(cancelled, event)) {
            throw GeneralRejection.ID_ALREADY_USED.because();
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ImportNoShow command) {
        NoShowImported event = new NoShowImported(
                command.booking(), command.branch(), command.arrangement(), command.date(), command.source());
        boolean fits = stream == null || imported != null && isThatDay(imported, event);
        if (missed == null && fits) {
            apply(event);
        } else if (missed == null || !sameNoShow(missed, event)) {
            throw GeneralRejection.ID_ALREADY_USED.because();
        }
    }

    private static boolean sameBooking(BookingImported one, BookingImported other) {
        return one.branch().equals(other.branch())
                && one.arrangement().equals(other.arrangement())
                && one.start().equals(other.start());
    }

    private static boolean sameCancellation(CancellationImported one, CancellationImported other) {
        return one.branch().equals(other.branch())
                && one.arrangement().equals(other.arrangement())
                && one.bookedFor().equals(other.bookedFor())
                && one.cancellation().equals(other.cancellation());
    }

    private static boolean isThatDay(BookingImported booking, NoShowImported noShow) {
        return booking.branch().equals(noShow.branch())
                && booking.start().local().toLocalDate().equals(noShow.date());
    }

    private static boolean sameNoShow(NoShowImported one, NoShowImported other) {
        return one.branch().equals(other.branch())
                && one.arrangement().equals(other.arrangement())
                && one.date().equals(other.date());
    }

    /** Refused with {@code not-found} if nothing is known of it. */
    Life life() {
        if (life == null) {
            throw GeneralRejection.NOT_FOUND.because(BookingId.KIND);
        }
        return life;
    }

    /** True if this very booking was made before; refused if the id was used for something else. */
    boolean isMade(BookAppointment command) {
        if (stream == null) {
            return false;
        }
        if (booked == null || !SameBooking.is(booked, command)) {
            throw GeneralRejection.ID_ALREADY_USED.because();
        }
        return true;
    }

    /** What the guest pays by; another one if the service was completed again after an undo. */
    TicketId ticket() {
        return ticketOf(stream, timesServed);
    }

    static TicketId ticketOf(@Nullable String stream, int timesServed) {
        return TicketOfBooking.named(stream + "/" + timesServed);
    }

    void record(BookingEvent fact) {
        apply(fact);
    }

    @EventSourcingHandler
    void on(BookingEvent event) {
        stream = event.booking().stream();
        life = Life.after(life, event);
        switch (event) {
            case BookingImported e -> {
                imported = e;
                outcome = e.outcome();
            }
            case ImportedOutcomeChanged e -> outcome = e.outcome();
            case CancellationImported e -> cancelled = e;
            case NoShowImported e -> missed = e;
            case AppointmentBooked e -> booked = e;
            case BookingCompleted e -> timesServed++;
            default -> {}
        }
    }
}

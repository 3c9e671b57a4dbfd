package io.salonledger.command.booking;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.AgreedTerms;
import io.salonledger.contracts.booking.Arrangement;
import io.salonledger.contracts.booking.BookingRejection;
import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.Outcome;
import io.salonledger.contracts.booking.Placement;
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
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.organisation.BranchId;

/**
 * How far a booking is and what holds for it now.
 *
 * @param member null if the guest is no member
 * @param terms null until it is placed
 * @param placement null until it is placed; kept when it is cancelled
 * @param states through which it came, the last one counts
 */
record Life(
        BranchId branch,
        @Nullable MemberId member,
        @Nullable AgreedTerms terms,
        @Nullable Placement placement,
        List<BookingState> states) {

    private static final Set<BookingState> IN_OLD_BOOKS = Set.of(BookingState.TO_BE_PLACED, BookingState.PAST);

    Life {
        states = List.copyOf(states);
    }

    BookingState state() {
        return states.getLast();
    }

    /** Refused unless it is in one of the states. */
    void requireAny(BookingState... allowed) {
        if (!List.of(allowed).contains(state())) {
            throw BookingRejection.WRONG_STEP.because(state().name());
        }
    }

    /** The state before the last step. */
    BookingState before() {
        if (states.size() < 2) {
            throw BookingRejection.NOTHING_TO_UNDO.because();
        }
        return states.get(states.size() - 2);
    }

    Placement placed() {
        if (placement == null) {
            throw BookingRejection.WRONG_STEP.because(state().name());
        }
        return placement;
    }

    AgreedTerms agreed() {
        return Objects.requireNonNull(terms);
    }

    static @Nullable Life after(@Nullable Life before, BookingEvent fact) {
        return switch (fact) {
            case BookingImported e -> begun(e.branch(), e.arrangement(), of(e.outcome()));
            case CancellationImported e -> begun(e.branch(), e.arrangement(), BookingState.CANCELLED);
            case NoShowImported e when before == null -> begun(e.branch(), e.arrangement(), BookingState.NO_SHOW);
            case AppointmentBooked e ->
                new Life(e.branch(), e.member(), e.terms(), e.placement(), List.of(BookingState.BOOKED));
            default -> before == null ? null : before.after(fact);
        };
    }

    private Life after(BookingEvent fact) {
        return switch (fact) {
            // What old books tell later changes nothing in what was decided here.
            case ImportedOutcomeChanged e -> isOld() ? in(List.of(of(e.outcome()))) : this;
            case NoShowImported e -> isOld() ? in(List.of(BookingState.NO_SHOW)) : this;
            case RequestPlaced e -> new Life(branch, e.member(), e.terms(), e.placement(), with(BookingState.BOOKED));
            case BookingMoved e -> new Life(branch, member, terms, e.placement(), states);
            case BookedServiceChanged e -> new Life(branch, member, e.terms(), e.placement(), states);
            case BookingCancelled e -> in(with(BookingState.CANCELLED));
            case GuestCheckedIn e -> in(with(BookingState.ARRIVED));
            case ServiceStarted e -> in(with(BookingState.IN_SERVICE));
            case BookingCompleted e -> in(with(BookingState.COMPLETED));
            case NoShowMarked e -> in(with(BookingState.NO_SHOW));
            case LastStepUndone e -> in(states.subList(0, states.size() - 1));
            default -> this;
        };
    }

    private boolean isOld() {
        return states.size() == 1 && IN_OLD_BOOKS.contains(state());
    }

    private static Life begun(BranchId branch, Arrangement arrangement, BookingState state) {
        return new Life(branch, arrangement.member(), null, null, List.of(state));
    }

    private static BookingState of(Outcome outcome) {
        return outcome.toBePlaced() ? BookingState.TO_BE_PLACED : BookingState.PAST;
    }

    private Life in(List<BookingState> other) {
        return new Life(branch, member, terms, placement, other);
    }

    private List<BookingState> with(BookingState next) {
        return Stream.concat(states.stream(), Stream.of(next)).toList();
    }
}

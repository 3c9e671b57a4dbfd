package io.salonledger.query.booking;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.AgreedTerms;
import io.salonledger.contracts.booking.Arrangement;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.Placement;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.booking.event.AppointmentBooked;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/**
 * One booking, opened by id; what is personal is sealed.
 *
 * @param states through which it came, the last one counts
 * @param requested when it was asked for, if old books tell a time
 */
record BookingDetailsDocument(
        BookingId booking,
        BranchId branch,
        List<BookingState> states,
        Arrangement arrangement,
        @Sealed("booking.guest") @Nullable Personal<String> guest,
        @Sealed("booking.note") @Nullable Personal<String> note,
        @Nullable AgreedTerms terms,
        @Nullable Placement placement,
        @Nullable ShopTime requested,
        List<ChangeEntry> changes) {

    static BookingDetailsDocument booked(AppointmentBooked event, ChangeEntry change) {
        Arrangement who = new Arrangement(
                event.member(),
                event.member() == null ? "WALK_IN" : "",
                event.placement().employee(),
                "",
                event.terms().service(),
                "");
        return new BookingDetailsDocument(
                event.booking(),
                event.branch(),
                List.of(BookingState.BOOKED),
                who,
                event.guest(),
                event.note(),
                event.terms(),
                event.placement(),
                null,
                List.of(change));
    }

    BookingState state() {
        return states.getLast();
    }

    /** The last moment that a step of this life told, for how long the guest has been waiting or served. */
    @Nullable
    Instant since() {
        return changes.isEmpty() || changes.getLast().moment() == null
                ? null
                : Objects.requireNonNull(changes.getLast().moment()).instant();
    }

    BookingDetailsDocument in(List<BookingState> other, ChangeEntry change) {
        return new BookingDetailsDocument(
                booking, branch, other, arrangement, guest, note, terms, placement, requested, with(change));
    }

    /** One state on, without a change of its own. */
    BookingDetailsDocument in(BookingState next) {
        return new BookingDetailsDocument(
                booking,
                branch,
                Stream.concat(states.stream(), Stream.of(next)).toList(),
                arrangement,
                guest,
                note,
                terms,
                placement,
                requested,
                changes);
    }

    BookingDetailsDocument then(BookingState next, ChangeEntry change) {
        return in(Stream.concat(states.stream(), Stream.of(next)).toList(), change);
    }

    BookingDetailsDocument placed(AgreedTerms agreed, Placement where, ChangeEntry change) {
        Arrangement who = new Arrangement(
                arrangement.member(), arrangement.guestAsWritten(), where.employee(), "", agreed.service(), "");
        return new BookingDetailsDocument(
                booking, branch, states, who, guest, note, agreed, where, requested, with(change));
    }

    private List<ChangeEntry> with(ChangeEntry change) {
        return Stream.concat(changes.stream(), Stream.of(change)).toList();
    }
}

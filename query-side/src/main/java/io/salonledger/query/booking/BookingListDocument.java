package io.salonledger.query.booking;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.Arrangement;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.CancelReason;
import io.salonledger.contracts.booking.Cancellation;
import io.salonledger.contracts.booking.Placement;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;
import io.salonledger.contracts.staff.EmployeeId;

/**
 * A booking as listed.
 *
 * @param date business date; of old books the booked date
 * @param at date and, if known, time: what the list is sorted by
 * @param guest name of a guest who is no member
 * @param cancellation how old books tell that it was cancelled
 * @param reason why it was cancelled here
 * @param source where it stands in old books; null for a booking made here
 * @param changed what was last done with it here; null if nothing was
 */
record BookingListDocument(
        BookingId booking,
        BranchId branch,
        BookingState state,
        LocalDate date,
        @Nullable LocalTime time,
        String at,
        Arrangement arrangement,
        @Sealed("booking.guest") @Nullable Personal<String> guest,
        boolean receiptSameDay,
        @Nullable Cancellation cancellation,
        @Nullable CancelReason reason,
        @Nullable SourceRow source,
        @Nullable LastChange changed) {

    BookingListDocument in(BookingState other) {
        return in(other, null);
    }

    BookingListDocument in(BookingState other, @Nullable CancelReason why) {
        return new BookingListDocument(
                booking,
                branch,
                other,
                date,
                time,
                at,
                arrangement,
                guest,
                receiptSameDay,
                cancellation,
                why,
                source,
                changed);
    }

    BookingListDocument withReceipt(boolean known) {
        return new BookingListDocument(
                booking,
                branch,
                state,
                date,
                time,
                at,
                arrangement,
                guest,
                known,
                cancellation,
                reason,
                source,
                changed);
    }

    BookingListDocument at(Placement placement, ServiceId service) {
        LocalDateTime start = placement.span().start().local();
        Arrangement who = new Arrangement(
                arrangement.member(), arrangement.guestAsWritten(), placement.employee(), "", service, "");
        return new BookingListDocument(
                booking,
                branch,
                state,
                placement.businessDate(),
                start.toLocalTime(),
                start.toString(),
                who,
                guest,
                receiptSameDay,
                cancellation,
                reason,
                source,
                changed);
    }

    /** Whom it concerned before is told too. */
    BookingListDocument told(LastChange change, @Nullable EmployeeId before) {
        Set<String> concerned = new TreeSet<>();
        if (before != null) {
            concerned.add(before.value());
        }
        if (arrangement.employee() != null) {
            concerned.add(arrangement.employee().value());
        }
        return new BookingListDocument(
                booking,
                branch,
                state,
                date,
                time,
                at,
                arrangement,
                guest,
                receiptSameDay,
                cancellation,
                reason,
                source,
                change.alsoFor(concerned));
    }
}

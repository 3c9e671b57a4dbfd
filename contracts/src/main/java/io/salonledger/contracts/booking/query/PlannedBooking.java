package io.salonledger.contracts.booking.query;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.AgreedTerms;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.Placement;
import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.member.MemberId;

/**
 * A booking in the plan of a day. Names are those of today, empty where there is nobody or the person was erased.
 *
 * @param member null if the guest is no member
 * @param since when the guest came or the service began, null before
 * @param toReassign its therapist is on leave then
 */
public record PlannedBooking(
        BookingId booking,
        BookingState state,
        @Nullable MemberId member,
        BookingNames names,
        Placement placement,
        AgreedTerms terms,
        @Nullable String room,
        @Nullable Instant since,
        boolean toReassign,
        Set<GuestMark> marks) {

    public PlannedBooking {
        marks = Set.copyOf(marks);
    }

    public ShopSpan span() {
        return placement.span();
    }
}

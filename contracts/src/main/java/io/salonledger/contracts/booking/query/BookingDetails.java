package io.salonledger.contracts.booking.query;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.AgreedTerms;
import io.salonledger.contracts.booking.Arrangement;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.Placement;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.organisation.BranchId;

/**
 * All of one booking.
 *
 * @param arrangement as written in old books; of a booking made here only the ids
 * @param terms null until it is placed
 * @param placement null until it is placed
 * @param requested when it was asked for, if old books tell a time; null for a booking made here
 * @param room name of the room, if one is held
 * @param note what was written about it, if anything
 * @param changes oldest first
 */
public record BookingDetails(
        BookingId booking,
        BranchId branch,
        BookingState state,
        Arrangement arrangement,
        BookingNames names,
        @Nullable AgreedTerms terms,
        @Nullable Placement placement,
        @Nullable ShopTime requested,
        @Nullable String room,
        @Nullable String note,
        Set<GuestMark> marks,
        List<BookingChange> changes) {

    public BookingDetails {
        marks = Set.copyOf(marks);
        changes = List.copyOf(changes);
    }
}

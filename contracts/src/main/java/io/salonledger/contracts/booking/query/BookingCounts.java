package io.salonledger.contracts.booking.query;

import java.util.Map;

import io.salonledger.contracts.booking.BookingState;

/**
 * How many bookings there are.
 *
 * @param states those of each state; a state without any is missing
 * @param withoutMember those that name no member
 * @param withReceipt those whose guest has a receipt of that day
 */
public record BookingCounts(long all, Map<BookingState, Long> states, long withoutMember, long withReceipt) {

    public BookingCounts {
        states = Map.copyOf(states);
    }

    public long of(BookingState state) {
        return states.getOrDefault(state, 0L);
    }
}

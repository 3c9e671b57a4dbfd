package io.salonledger.contracts.booking.query;

/** How a list of bookings is sorted; a booking known only by its date comes before those of a time that day. */
public enum BookingOrder {
    NEWEST_FIRST,
    OLDEST_FIRST
}

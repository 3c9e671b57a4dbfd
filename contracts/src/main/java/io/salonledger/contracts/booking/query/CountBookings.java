package io.salonledger.contracts.booking.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;

/** How many bookings fit, by state. */
@Needs(Permission.BOOKING_SEE)
public record CountBookings(BookingFilter filter) implements Query<BookingCounts> {}

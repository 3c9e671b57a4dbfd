package io.salonledger.contracts.booking.query;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;

/** One booking with everything that happened to it. */
@Needs(Permission.BOOKING_SEE)
public record FindBooking(BookingId booking) implements Query<BookingDetails> {}

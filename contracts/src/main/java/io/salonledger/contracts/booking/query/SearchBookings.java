package io.salonledger.contracts.booking.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.message.Query;

/** Bookings that fit, a page at a time; only of the branches that the asker may see. */
@Needs(Permission.BOOKING_SEE)
public record SearchBookings(BookingFilter filter, BookingOrder order, PageRequest page)
        implements Query<Page<BookingRow>> {}

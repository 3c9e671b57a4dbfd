package io.salonledger.contracts.complaint;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.ticket.TicketId;

/**
 * What a complaint is about; each may be missing.
 *
 * @param employee who served the guest
 */
public record ComplaintLinks(
        @Nullable TicketId ticket,
        @Nullable BookingId booking,
        @Nullable EmployeeId employee) {

    public static final ComplaintLinks NONE = new ComplaintLinks(null, null, null);
}

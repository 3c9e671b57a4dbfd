package io.salonledger.command.ticket;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import io.salonledger.contracts.ticket.TicketRejection;

/** Business dates that fit the time they are said to hold. */
final class Dates {

    private Dates() {}

    /** A business day may run past midnight, so a time belongs to its own date or to the one before. */
    static void check(LocalDate businessDate, OffsetDateTime at) {
        LocalDate date = at.toLocalDate();
        if (!date.equals(businessDate) && !date.equals(businessDate.plusDays(1))) {
            throw TicketRejection.BUSINESS_DATE_INVALID.because();
        }
    }

    static void check(LocalDate businessDate, OffsetDateTime at, LocalDate notBefore) {
        check(businessDate, at);
        if (businessDate.isBefore(notBefore)) {
            throw TicketRejection.BUSINESS_DATE_INVALID.because();
        }
    }
}

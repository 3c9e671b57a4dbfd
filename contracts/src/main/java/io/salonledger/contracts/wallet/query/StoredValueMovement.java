package io.salonledger.contracts.wallet.query;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.TicketId;

/**
 * One change of stored value.
 *
 * @param amount below zero: taken
 * @param balance after it
 * @param ticket that it was spent on or came back from
 * @param by who did it
 */
public record StoredValueMovement(
        Kind kind,
        BranchId branch,
        LocalDate businessDate,
        OffsetDateTime at,
        Money amount,
        Money balance,
        @Nullable TicketId ticket,
        String by) {

    /** What happened. */
    public enum Kind {
        TOPPED_UP,
        SPENT,
        RETURNED,
        REFUNDED,
        ADJUSTED
    }
}

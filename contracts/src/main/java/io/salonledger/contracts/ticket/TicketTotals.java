package io.salonledger.contracts.ticket;

import java.util.List;

import io.salonledger.contracts.money.Money;

/**
 * The sums of a ticket's lines.
 *
 * @param taxes one per code and rate
 */
public record TicketTotals(Money list, Money discount, Money net, List<TaxAmount> taxes, Money total) {

    public TicketTotals {
        taxes = List.copyOf(taxes);
    }
}

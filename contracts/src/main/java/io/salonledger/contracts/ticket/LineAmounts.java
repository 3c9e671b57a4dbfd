package io.salonledger.contracts.ticket;

import java.util.List;

import io.salonledger.contracts.money.Money;

/**
 * What a line comes to.
 *
 * @param list quantity times unit price, before the discount
 * @param discount taken off, not below zero
 * @param net without any tax
 * @param total what is to be paid: net and all taxes, on top or included
 */
public record LineAmounts(Money list, Money discount, Money net, List<TaxAmount> taxes, Money total) {

    public LineAmounts {
        taxes = List.copyOf(taxes);
    }
}

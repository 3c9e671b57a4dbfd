package io.salonledger.contracts.ticket;

import io.salonledger.contracts.money.Money;

/**
 * What is given back of one payment, the way it was paid.
 *
 * @param amount at most what was paid by it and is not refunded yet
 */
public record TenderRefund(TenderId tender, Money amount) {}

package io.salonledger.contracts.ticket;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.money.Money;

/**
 * A payment as the guest makes it.
 *
 * @param amount what it pays of the ticket
 * @param given cash only: what was handed over, at least the amount
 * @param reference number of the card slip or of the payment service
 */
public record TenderGiven(
        TenderId tender,
        TenderKind kind,
        Money amount,
        @Nullable Money given,
        @Nullable String reference) {}

package io.salonledger.contracts.ticket;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.money.Money;

/**
 * A payment as recorded.
 *
 * @param change cash only: what was handed back
 */
public record Tender(
        TenderId tender,
        TenderKind kind,
        Money amount,
        @Nullable Money given,
        @Nullable Money change,
        @Nullable String reference) {}

package io.salonledger.contracts.complaint;

import io.salonledger.contracts.money.Money;

/**
 * What was given to make up for it; noted here, paid out where money is.
 *
 * @param amount its worth, above zero
 */
public record Compensation(CompensationKind kind, Money amount) {}

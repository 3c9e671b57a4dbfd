package io.salonledger.contracts.finance;

import io.salonledger.contracts.money.Money;

/** Notes or coins of one worth. */
public record CashPile(Money worth, int pieces) {}

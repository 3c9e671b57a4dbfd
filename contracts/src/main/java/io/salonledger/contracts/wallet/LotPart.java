package io.salonledger.contracts.wallet;

import io.salonledger.contracts.money.Money;

/** What one movement took from a lot or gave back to it, apart by what was paid and what came on top; not below zero. */
public record LotPart(LotId lot, Money paid, Money bonus) {}

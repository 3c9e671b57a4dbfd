package io.salonledger.contracts.insight.query;

import io.salonledger.contracts.money.UnitCost;

/** What was charged of one tax, with fractions of a cent where an import wrote so. */
public record TaxTakings(String code, UnitCost amount) {}

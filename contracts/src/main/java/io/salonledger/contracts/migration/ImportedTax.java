package io.salonledger.contracts.migration;

import java.math.BigDecimal;

/** A tax of the old books, on top of the amounts; the rate in percent. */
public record ImportedTax(String code, BigDecimal rate) {}

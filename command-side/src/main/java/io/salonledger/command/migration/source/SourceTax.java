package io.salonledger.command.migration.source;

import java.math.BigDecimal;

/** A tax of a line, on top of its amount: rate in percent from the settings, amount as written, fractions of a cent included. */
public record SourceTax(String code, BigDecimal rate, BigDecimal amount) {}

package io.salonledger.command.migration;

import java.math.BigDecimal;

/** A tax of the old books: the code heads its column in the receipts, the rate is in percent on top of the amount. */
public record ImportTax(String code, BigDecimal rate) {}

package io.salonledger.contracts.organisation;

import java.math.BigDecimal;

/**
 * One tax (税) of a branch.
 *
 * @param code short and unique in its scheme, for example {@code GST}
 * @param rate in percent: 5 for 5 %, up to 4 digits behind the point
 */
public record Tax(String code, String name, BigDecimal rate, TaxPlacement placement) {}

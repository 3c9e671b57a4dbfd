package io.salonledger.contracts.ticket;

import java.math.BigDecimal;
import java.math.RoundingMode;

import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.organisation.TaxRounding;

/**
 * One tax of a line or of a ticket, and how it was rounded.
 *
 * @param rate in percent
 * @param included true: a part of the price; false: on top of it
 * @param base the net amount that is taxed
 * @param exact before rounding, to six digits
 * @param amount as charged; its difference to exact is the recorded rounding
 */
public record TaxAmount(
        String code,
        BigDecimal rate,
        boolean included,
        Money base,
        UnitCost exact,
        Money amount,
        RoundingMode rounding,
        TaxRounding level) {}

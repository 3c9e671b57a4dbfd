package io.salonledger.contracts.insight.query;

import java.math.BigDecimal;
import java.util.List;

import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.money.UnitCost;

/**
 * One group of takings in one currency.
 *
 * @param key day 2026-11-21, month 2026-11, hour 14, id or code; empty: the house, no category, no time
 * @param label name as sold; empty where the key says all
 * @param services net of services
 * @param products net of products
 * @param taxes one per code, in the order of codes
 * @param lines how many lines or shares of lines
 * @param visits tickets
 * @param average net for each visit
 */
public record TakingsGroup(
        String key,
        String label,
        Money net,
        Money services,
        Money products,
        UnitCost tax,
        List<TaxTakings> taxes,
        BigDecimal quantity,
        long lines,
        long visits,
        Money average) {

    public TakingsGroup {
        taxes = List.copyOf(taxes);
    }
}

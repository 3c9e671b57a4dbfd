package io.salonledger.ui.insight;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

import io.salonledger.contracts.insight.query.Takings;
import io.salonledger.contracts.insight.query.TakingsGroup;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.ui.shell.language.Formats;

/** The totals of two periods in the currency that most was taken in. */
record Totals(Formats formats, Takings present, Takings past) {

    TakingsGroup now() {
        return of(present);
    }

    TakingsGroup before() {
        return of(past);
    }

    private TakingsGroup of(Takings takings) {
        Currency currency = currency();
        return takings.total().stream()
                .filter(total -> total.net().currency().equals(currency))
                .findFirst()
                .orElseGet(() -> nothing(currency));
    }

    private Currency currency() {
        return Stream.concat(present.total().stream(), past.total().stream())
                .findFirst()
                .map(total -> total.net().currency())
                .orElse(Currency.getInstance("CNY"));
    }

    String text(Money money) {
        return formats.money(money.amount(), money.currency());
    }

    private static TakingsGroup nothing(Currency currency) {
        var zero = Money.zero(currency);
        return new TakingsGroup(
                "", "", zero, zero, zero, UnitCost.zero(currency), List.of(), BigDecimal.ZERO, 0, 0, zero);
    }
}

package io.salonledger.command.ticket;

import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.ticket.LineAmounts;
import io.salonledger.contracts.ticket.TaxAmount;
import io.salonledger.contracts.ticket.TicketTotals;

/** Adds up what lines come to. */
final class Sums {

    private record TaxKey(String code, String rate, boolean included) {}

    private Sums() {}

    static TicketTotals of(Collection<LineAmounts> lines, Currency currency) {
        Money list = Money.zero(currency);
        Money discount = list;
        Money net = list;
        Money total = list;
        Map<TaxKey, TaxAmount> taxes = new LinkedHashMap<>();
        for (LineAmounts line : lines) {
            list = list.plus(line.list());
            discount = discount.plus(line.discount());
            net = net.plus(line.net());
            total = total.plus(line.total());
            for (TaxAmount tax : line.taxes()) {
                taxes.merge(
                        new TaxKey(tax.code(), Quantities.plain(tax.rate()).toPlainString(), tax.included()),
                        tax,
                        Sums::add);
            }
        }
        return new TicketTotals(list, discount, net, List.copyOf(taxes.values()), total);
    }

    static Money of(Collection<Money> amounts, Money zero) {
        return amounts.stream().reduce(zero, Money::plus);
    }

    private static TaxAmount add(TaxAmount one, TaxAmount other) {
        return new TaxAmount(
                one.code(),
                one.rate(),
                one.included(),
                one.base().plus(other.base()),
                new UnitCost(
                        one.exact().amount().add(other.exact().amount()),
                        one.exact().currency()),
                one.amount().plus(other.amount()),
                one.rounding(),
                one.level());
    }
}

package io.salonledger.command.ticket;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.organisation.Tax;
import io.salonledger.contracts.organisation.TaxPlacement;
import io.salonledger.contracts.organisation.TaxRounding;
import io.salonledger.contracts.organisation.TaxScheme;
import io.salonledger.contracts.ticket.LineAmounts;
import io.salonledger.contracts.ticket.TaxAmount;

/**
 * The taxes of a ticket's lines, to the cent. Included taxes are taken out of the price first; taxes on top are charged
 * on what is left. Where the ticket is rounded and not the line, each line is given the growth of the rounded running
 * sum, so that the lines add up to the rounded sum.
 */
final class Taxation {

    private static final int DIVISION_SCALE = 20;

    /** What a line costs before tax is looked at. */
    record Price(Money list, Money discount) {

        Money asked() {
            return list.minus(discount);
        }
    }

    private final TaxScheme scheme;
    /** Percent of all included taxes together. */
    private final BigDecimal includedRate;

    private final Map<String, Running> running = new LinkedHashMap<>();

    private Taxation(TaxScheme scheme) {
        this.scheme = scheme;
        this.includedRate = scheme.taxes().stream()
                .filter(Taxation::isIncluded)
                .map(Tax::rate)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static List<LineAmounts> amounts(TaxScheme scheme, List<Price> prices) {
        Taxation taxation = new Taxation(scheme);
        return prices.stream().map(taxation::line).toList();
    }

    private LineAmounts line(Price price) {
        Money asked = price.asked();
        BigDecimal net = asked.amount()
                .movePointRight(2)
                .divide(includedRate.add(BigDecimal.valueOf(100)), DIVISION_SCALE, RoundingMode.HALF_UP);
        List<Charged> included = charged(true, net, asked);
        Money netMoney = included.stream().map(Charged::amount).reduce(asked, Money::minus);
        List<Charged> onTop = charged(false, netMoney.amount(), asked);
        List<TaxAmount> taxes = new ArrayList<>();
        for (Charged tax : included) {
            taxes.add(tax.on(netMoney, scheme));
        }
        for (Charged tax : onTop) {
            taxes.add(tax.on(netMoney, scheme));
        }
        Money total = onTop.stream().map(Charged::amount).reduce(asked, Money::plus);
        return new LineAmounts(price.list(), price.discount(), netMoney, taxes, total);
    }

    private List<Charged> charged(boolean included, BigDecimal net, Money like) {
        return scheme.taxes().stream()
                .filter(tax -> isIncluded(tax) == included)
                .map(tax -> {
                    BigDecimal exact = net.multiply(tax.rate()).movePointLeft(2);
                    return new Charged(tax, exact, rounded(tax, exact, like));
                })
                .toList();
    }

    private Money rounded(Tax tax, BigDecimal exact, Money like) {
        if (scheme.level() == TaxRounding.LINE) {
            return round(exact, like);
        }
        Running before = running.getOrDefault(tax.code(), new Running(BigDecimal.ZERO, Money.zero(like.currency())));
        BigDecimal sum = before.exact().add(exact);
        Money rounded = round(sum, like);
        running.put(tax.code(), new Running(sum, rounded));
        return rounded.minus(before.rounded());
    }

    private Money round(BigDecimal exact, Money like) {
        return new Money(
                exact.setScale(like.currency().getDefaultFractionDigits(), scheme.rounding()), like.currency());
    }

    private static boolean isIncluded(Tax tax) {
        return tax.placement() == TaxPlacement.INCLUDED;
    }

    private record Running(BigDecimal exact, Money rounded) {}

    private record Charged(Tax tax, BigDecimal exact, Money amount) {

        TaxAmount on(Money base, TaxScheme scheme) {
            return new TaxAmount(
                    tax.code(),
                    tax.rate(),
                    isIncluded(tax),
                    base,
                    exactly(exact, base),
                    amount,
                    scheme.rounding(),
                    scheme.level());
        }
    }

    static UnitCost exactly(BigDecimal exact, Money like) {
        return new UnitCost(exact.setScale(UnitCost.MAX_SCALE, RoundingMode.HALF_UP), like.currency());
    }
}

package io.salonledger.command.finance;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashSet;
import java.util.Set;

import io.salonledger.command.organisation.BranchTerms;
import io.salonledger.contracts.finance.CashPile;
import io.salonledger.contracts.finance.FinanceRejection;
import io.salonledger.contracts.finance.command.CloseDay;
import io.salonledger.contracts.finance.event.DayClosed;
import io.salonledger.contracts.money.Money;

/** What a count says against what is expected; a difference has a reason. */
final class Drawer {

    private Drawer() {}

    static DayClosed counted(CloseDay command, BranchTerms branch) {
        Currency currency = branch.currency();
        Money counted = sum(command, currency);
        check(command, currency, counted);
        Money expected = command.openingFloat().plus(command.recorded());
        Money variance = counted.minus(expected);
        if (!variance.isZero() && command.reason() == null) {
            throw FinanceRejection.VARIANCE_NEEDS_REASON.because(variance);
        }
        return new DayClosed(
                command.branch(),
                branch.legalEntity().name(),
                command.businessDate(),
                command.at(),
                command.openingFloat(),
                command.recorded(),
                expected,
                counted,
                variance,
                command.piles(),
                command.leftInside(),
                variance.isZero() ? null : command.reason());
    }

    private static Money sum(CloseDay command, Currency currency) {
        Set<Money> worths = new HashSet<>();
        Money sum = Money.zero(currency);
        for (CashPile pile : command.piles()) {
            boolean right = pile.worth().currency().equals(currency)
                    && pile.worth().isPositive()
                    && pile.pieces() >= 0
                    && worths.add(pile.worth());
            if (!right) {
                throw FinanceRejection.COUNT_INVALID.because();
            }
            sum = sum.plus(Money.rounded(pile.worth().amount().multiply(BigDecimal.valueOf(pile.pieces())), currency));
        }
        return sum;
    }

    private static void check(CloseDay command, Currency currency, Money counted) {
        boolean right = command.openingFloat().currency().equals(currency)
                && command.recorded().currency().equals(currency)
                && command.leftInside().currency().equals(currency)
                && !command.openingFloat().isNegative()
                && !command.leftInside().isNegative()
                && command.leftInside().compareTo(counted) <= 0;
        if (!right) {
            throw FinanceRejection.COUNT_INVALID.because();
        }
    }
}

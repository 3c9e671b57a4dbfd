package io.salonledger.command.wallet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.wallet.LotId;
import io.salonledger.contracts.wallet.LotPart;
import io.salonledger.contracts.wallet.StoredValueLot;
import io.salonledger.contracts.wallet.WalletRejection;

/** Lots of stored value in the order they were sold, all of one currency; none is ever below zero. */
record Lots(List<StoredValueLot> all) {

    static final Lots NONE = new Lots(List.of());

    /** Takes from a lot, at most what is left of it. */
    private interface Taking {
        LotPart of(StoredValueLot lot, Money wanted);
    }

    /** What was taken, and what is left. */
    record Taken(List<LotPart> parts, Lots after) {}

    Lots {
        all = List.copyOf(all);
    }

    /** @param like tells the currency where there is no lot */
    Money balance(Money like) {
        return all.stream().map(StoredValueLot::left).reduce(Money.zero(like.currency()), Money::plus);
    }

    Optional<StoredValueLot> find(LotId id) {
        return all.stream().filter(lot -> lot.lot().equals(id)).findFirst();
    }

    Lots with(StoredValueLot lot) {
        List<StoredValueLot> more = new ArrayList<>(all);
        more.add(lot);
        return new Lots(more);
    }

    void requireCurrency(Money amount) {
        if (!all.isEmpty() && !all.getFirst().paid().currency().equals(amount.currency())) {
            throw WalletRejection.BALANCE_CURRENCY_DIFFERS.because(
                    all.getFirst().paid().currency().getCurrencyCode());
        }
    }

    /** Oldest lot first; from each as much of what was paid as of its bonus, in proportion to what is left. */
    Taken spend(Money amount) {
        return take(amount, (lot, wanted) -> share(lot.lot(), lot.paidLeft(), lot.bonusLeft(), wanted));
    }

    /** Oldest lot first, all bonus before anything that was paid. */
    Taken takeBack(Money amount) {
        Money bonus = all.stream().map(StoredValueLot::bonusLeft).reduce(Money.zero(amount.currency()), Money::plus);
        Money fromBonus = least(amount, bonus);
        Taken first = take(
                fromBonus,
                (lot, wanted) -> new LotPart(lot.lot(), Money.zero(wanted.currency()), least(wanted, lot.bonusLeft())));
        Taken second = first.after()
                .take(
                        amount.minus(fromBonus),
                        (lot, wanted) ->
                                new LotPart(lot.lot(), least(wanted, lot.paidLeft()), Money.zero(wanted.currency())));
        return new Taken(
                Stream.concat(first.parts().stream(), second.parts().stream()).toList(), second.after());
    }

    private Taken take(Money amount, Taking taking) {
        requireCurrency(amount);
        if (amount.compareTo(balance(amount)) > 0) {
            throw WalletRejection.BALANCE_TOO_SMALL.because(balance(amount));
        }
        List<LotPart> parts = new ArrayList<>();
        Lots after = this;
        Money open = amount;
        for (StoredValueLot lot : all) {
            LotPart part = taking.of(lot, open);
            if (part.paid().plus(part.bonus()).isPositive()) {
                parts.add(part);
                after = after.minus(part);
                open = open.minus(part.paid()).minus(part.bonus());
            }
        }
        return new Taken(parts, after);
    }

    /** A part of what is there, split as it is; rounded to the currency, so that both stay within what is there. */
    static LotPart share(LotId lot, Money paid, Money bonus, Money wanted) {
        Money both = paid.plus(bonus);
        if (wanted.compareTo(both) >= 0) {
            return new LotPart(lot, paid, bonus);
        }
        BigDecimal exact = wanted.amount().multiply(paid.amount()).divide(both.amount(), 10, RoundingMode.HALF_UP);
        Money ofPaid = Money.rounded(exact, wanted.currency());
        return new LotPart(lot, ofPaid, wanted.minus(ofPaid));
    }

    Lots minus(LotPart part) {
        return changed(part.lot(), part.paid().negated(), part.bonus().negated());
    }

    Lots plus(LotPart part) {
        return changed(part.lot(), part.paid(), part.bonus());
    }

    private Lots changed(LotId id, Money paid, Money bonus) {
        return new Lots(all.stream()
                .map(lot -> lot.lot().equals(id)
                        ? new StoredValueLot(
                                lot.lot(),
                                lot.branch(),
                                lot.legalEntity(),
                                lot.soldOn(),
                                lot.paid(),
                                lot.bonus(),
                                lot.paidLeft().plus(paid),
                                lot.bonusLeft().plus(bonus))
                        : lot)
                .toList());
    }

    private static Money least(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}

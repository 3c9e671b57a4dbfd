package io.salonledger.command.stock;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.StockAfter;
import io.salonledger.contracts.stock.StockLot;

/**
 * The lots of a stock item, unchangeable: each movement makes new ones. Kept in the order in which they are issued: first
 * expired first, then first come first; what is short (below zero) last.
 */
final class Lots {

    private static final int VALUE_DIGITS = 6;
    private static final Comparator<StockLot> ISSUE_ORDER = Comparator.<StockLot, Boolean>comparing(
                    lot -> lot.quantity().signum() < 0)
            .thenComparing(StockLot::expiry, Comparator.nullsLast(Comparator.naturalOrder()));

    static final Lots NONE = new Lots(List.of());

    private final List<StockLot> lots;

    Lots(List<StockLot> lots) {
        this.lots = lots.stream()
                .filter(lot -> lot.quantity().signum() != 0)
                .sorted(ISSUE_ORDER)
                .toList();
    }

    List<StockLot> all() {
        return lots;
    }

    Optional<StockLot> find(MovementId id) {
        return lots.stream().filter(lot -> lot.id().equals(id)).findFirst();
    }

    BigDecimal onHand() {
        return sum(lot -> true);
    }

    /** What may still be issued at a date. */
    BigDecimal usable(LocalDate date) {
        return sum(lot -> lot.quantity().signum() > 0 && !lot.isExpiredOn(date));
    }

    /** What lies there, expired or not. */
    BigDecimal present() {
        return sum(lot -> lot.quantity().signum() > 0);
    }

    BigDecimal missing() {
        return sum(lot -> lot.quantity().signum() < 0).negate();
    }

    private BigDecimal sum(Predicate<StockLot> which) {
        return Quantities.normal(
                lots.stream().filter(which).map(StockLot::quantity).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** At cost; lots without a known cost count for nothing, and without any there is no value. */
    @Nullable
    UnitCost value(@Nullable Currency currency) {
        if (currency == null) {
            return null;
        }
        BigDecimal exact = lots.stream()
                .filter(lot -> lot.unitCost() != null)
                .map(lot -> lot.quantity()
                        .multiply(Objects.requireNonNull(lot.unitCost()).amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new UnitCost(exact.setScale(VALUE_DIGITS, RoundingMode.HALF_UP), currency);
    }

    StockAfter after(@Nullable Currency currency) {
        return new StockAfter(onHand(), value(currency), lots);
    }

    /** Puts more to a lot that is there, or a lot of its own. */
    Lots plus(StockLot added) {
        List<StockLot> next = new ArrayList<>();
        boolean found = false;
        for (StockLot lot : lots) {
            boolean same = lot.id().equals(added.id());
            found |= same;
            next.add(same ? lot.with(Quantities.normal(lot.quantity().add(added.quantity()))) : lot);
        }
        if (!found) {
            next.add(added);
        }
        return new Lots(next);
    }

    /** Takes up to a quantity from those lots, in issue order. */
    Taken take(BigDecimal quantity, Predicate<StockLot> from) {
        List<StockLot> taken = new ArrayList<>();
        BigDecimal wanted = quantity;
        Lots left = this;
        for (StockLot lot : lots) {
            if (wanted.signum() > 0 && lot.quantity().signum() > 0 && from.test(lot)) {
                StockLot part = lot.with(Quantities.normal(lot.quantity().min(wanted)));
                taken.add(part);
                wanted = wanted.subtract(part.quantity());
                left = left.plus(part.with(part.quantity().negate()));
            }
        }
        return new Taken(left, taken, Quantities.normal(wanted));
    }

    /** Nets what is short against what may be used. */
    Lots covered(LocalDate date) {
        Taken taken = take(missing(), lot -> !lot.isExpiredOn(date));
        BigDecimal cover = missing().subtract(taken.rest());
        Lots left = taken.left();
        for (StockLot lot : lots) {
            if (lot.quantity().signum() < 0 && cover.signum() > 0) {
                BigDecimal part = lot.quantity().negate().min(cover);
                left = left.plus(lot.with(part));
                cover = cover.subtract(part);
            }
        }
        return left;
    }

    /**
     * What was taken.
     *
     * @param parts of each lot, above zero
     * @param rest what the lots didn't have
     */
    record Taken(Lots left, List<StockLot> parts, BigDecimal rest) {}
}

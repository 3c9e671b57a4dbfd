package io.salonledger.command.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.stock.LotUse;
import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.StockLot;
import io.salonledger.contracts.stock.StockRejection;

/**
 * What a movement does to the lots: how they are afterwards, and how much of each was taken (below zero) or given.
 */
record StockChange(Lots lots, List<LotUse> uses) {

    StockChange {
        uses = List.copyOf(uses);
    }

    /** Takes what may be used, first expired first; what the books don't have becomes short under the movement's id. */
    static StockChange issue(Lots lots, MovementId id, BigDecimal quantity, LocalDate date, @Nullable UnitCost cost) {
        return shortened(lots.take(quantity, lot -> !lot.isExpiredOn(date)), id, cost);
    }

    /** Corrects a quantity without naming a lot; expired lots are taken from as well. */
    static StockChange correct(Lots lots, MovementId id, BigDecimal change, LocalDate date, @Nullable UnitCost cost) {
        if (change.signum() < 0) {
            return shortened(lots.take(change.negate(), lot -> true), id, cost);
        }
        StockLot target = lots.all().stream()
                .filter(lot -> lot.quantity().signum() > 0)
                .reduce((first, second) -> second)
                .orElse(new StockLot(id, "", null, cost, BigDecimal.ZERO));
        return change.signum() == 0 ? new StockChange(lots, List.of()) : given(lots, target, change, date);
    }

    /** Corrects the quantity of one lot. */
    static StockChange correctLot(Lots lots, MovementId lot, BigDecimal change, LocalDate date) {
        StockLot found = lots.find(lot).orElseThrow(StockRejection.LOT_UNKNOWN::because);
        if (change.signum() > 0) {
            return given(lots, found, change, date);
        }
        Lots.Taken taken = lots.take(change.negate(), other -> other.id().equals(lot));
        if (taken.rest().signum() > 0) {
            throw StockRejection.STOCK_SHORT.because(
                    change.negate().toPlainString(), found.quantity().toPlainString());
        }
        return new StockChange(taken.left(), uses(taken.parts()));
    }

    /**
     * Puts issued parts back, the last first; what had been short and was covered since comes as a lot of its own.
     *
     * @param issue the movement that took them
     */
    static StockChange giveBack(Lots lots, MovementId id, MovementId issue, List<StockLot> parts, LocalDate date) {
        Lots next = lots;
        List<LotUse> uses = new ArrayList<>();
        for (StockLot part : parts) {
            BigDecimal stillShort = part.id().equals(issue)
                    ? next.find(issue).map(lot -> lot.quantity().negate()).orElse(BigDecimal.ZERO)
                    : part.quantity();
            BigDecimal same = part.quantity().min(stillShort);
            for (StockLot given : List.of(
                    part.with(same),
                    new StockLot(
                            id,
                            "",
                            null,
                            part.unitCost(),
                            Quantities.normal(part.quantity().subtract(same))))) {
                if (given.quantity().signum() != 0) {
                    next = next.plus(given);
                    uses.add(new LotUse(given.id(), given.quantity(), given.unitCost()));
                }
            }
        }
        return new StockChange(next.covered(date), uses);
    }

    private static StockChange given(Lots lots, StockLot to, BigDecimal quantity, LocalDate date) {
        return new StockChange(
                lots.plus(to.with(quantity)).covered(date), List.of(new LotUse(to.id(), quantity, to.unitCost())));
    }

    private static StockChange shortened(Lots.Taken taken, MovementId id, @Nullable UnitCost cost) {
        List<LotUse> uses = new ArrayList<>(uses(taken.parts()));
        if (taken.rest().signum() == 0) {
            return new StockChange(taken.left(), uses);
        }
        BigDecimal missing = taken.rest().negate();
        uses.add(new LotUse(id, missing, cost));
        return new StockChange(taken.left().plus(new StockLot(id, "", null, cost, missing)), uses);
    }

    private static List<LotUse> uses(List<StockLot> parts) {
        return parts.stream()
                .map(part -> new LotUse(part.id(), part.quantity().negate(), part.unitCost()))
                .toList();
    }
}

package io.salonledger.command.stock;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import io.salonledger.contracts.stock.LotUse;
import io.salonledger.contracts.stock.StockLot;

/** What was issued and may come back. */
final class IssuedParts {

    private IssuedParts() {}

    /** What an issue took of each lot, as the lots were before it. */
    static List<StockLot> of(List<LotUse> uses, Lots before) {
        return uses.stream()
                .map(use -> before.find(use.lot())
                        .orElse(new StockLot(use.lot(), "", null, use.unitCost(), BigDecimal.ZERO))
                        .with(use.change().negate()))
                .toList();
    }

    static BigDecimal sum(List<StockLot> parts) {
        return Quantities.normal(parts.stream().map(StockLot::quantity).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The parts that make up a quantity, the last issued first. */
    static List<StockLot> last(List<StockLot> parts, BigDecimal quantity) {
        List<StockLot> found = new ArrayList<>();
        BigDecimal wanted = quantity;
        for (StockLot part : parts.reversed()) {
            if (wanted.signum() > 0) {
                StockLot taken = part.with(part.quantity().min(wanted));
                found.add(taken);
                wanted = wanted.subtract(taken.quantity());
            }
        }
        return found;
    }

    /** What is left of the parts once a quantity came back. */
    static List<StockLot> without(List<StockLot> parts, BigDecimal quantity) {
        List<StockLot> left = new ArrayList<>();
        BigDecimal wanted = sum(parts).subtract(quantity);
        for (StockLot part : parts) {
            if (wanted.signum() > 0) {
                StockLot kept = part.with(Quantities.normal(part.quantity().min(wanted)));
                left.add(kept);
                wanted = wanted.subtract(kept.quantity());
            }
        }
        return left;
    }
}

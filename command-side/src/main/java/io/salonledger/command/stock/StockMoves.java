package io.salonledger.command.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import io.salonledger.command.catalogue.ListedProduct;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.stock.AdjustReason;
import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.ReceivedLot;
import io.salonledger.contracts.stock.StockAfter;
import io.salonledger.contracts.stock.StockItemId;
import io.salonledger.contracts.stock.StockLot;
import io.salonledger.contracts.stock.StockRejection;
import io.salonledger.contracts.stock.command.AdjustStock;
import io.salonledger.contracts.stock.command.IssueStock;
import io.salonledger.contracts.stock.command.OpenStock;
import io.salonledger.contracts.stock.command.ReceiveStock;
import io.salonledger.contracts.stock.command.ReturnStock;
import io.salonledger.contracts.stock.event.StockAdjusted;
import io.salonledger.contracts.stock.event.StockIssued;
import io.salonledger.contracts.stock.event.StockOpened;
import io.salonledger.contracts.stock.event.StockReceived;
import io.salonledger.contracts.stock.event.StockReturned;

/** What a movement makes of the stock as it stands, as the event that says so; empty if it was done before. */
final class StockMoves {

    private StockMoves() {}

    static Optional<StockOpened> open(StockState now, OpenStock command) {
        ReceivedLot lot =
                valid(now, command.lot(), Quantities.checked(command.lot().quantity()));
        OpenStock asked = new OpenStock(command.item(), command.movement(), lot, command.date(), command.source());
        OpenStock before = now.opening();
        if (asked.equals(before)) {
            return Optional.empty();
        }
        if (now.hasMoved()) {
            boolean sameId = before != null && before.movement().equals(command.movement());
            throw (sameId ? GeneralRejection.ID_ALREADY_USED : StockRejection.STOCK_ALREADY_OPENED).because();
        }
        StockAfter after = Lots.NONE.plus(lotOf(command.movement(), lot)).after(now.currency(lot.unitCost()));
        return Optional.of(
                new StockOpened(command.item(), command.movement(), lot, command.date(), command.source(), after));
    }

    static Optional<StockReceived> receive(StockState now, ReceiveStock command) {
        ReceivedLot lot =
                valid(now, command.lot(), Quantities.positive(command.lot().quantity()));
        ReceiveStock asked = new ReceiveStock(command.item(), command.movement(), lot, command.date());
        if (now.recent().isRepeated(command.movement(), asked)) {
            return Optional.empty();
        }
        Lots next = now.lots().plus(lotOf(command.movement(), lot)).covered(command.date());
        BigDecimal covered = Quantities.normal(now.lots().missing().subtract(next.missing()));
        return Optional.of(new StockReceived(
                command.item(),
                command.movement(),
                lot,
                command.date(),
                covered,
                next.after(now.currency(lot.unitCost()))));
    }

    static Optional<StockIssued> issue(StockState now, IssueStock command, Supplier<ListedProduct> product) {
        BigDecimal quantity = Quantities.positive(command.quantity());
        IssueStock asked =
                new IssueStock(command.item(), command.movement(), quantity, command.purpose(), command.date());
        if (now.recent().isRepeated(command.movement(), asked)) {
            return Optional.empty();
        }
        BigDecimal usable = now.lots().usable(command.date());
        if (!command.purpose().purpose().isDone() && quantity.compareTo(usable) > 0) {
            boolean expired = quantity.compareTo(now.lots().present()) <= 0;
            throw (expired ? StockRejection.STOCK_EXPIRED : StockRejection.STOCK_SHORT)
                    .because(quantity.toPlainString(), usable.toPlainString());
        }
        UnitCost cost = now.cost(product.get());
        StockChange change = StockChange.issue(now.lots(), command.movement(), quantity, command.date(), cost);
        return Optional.of(new StockIssued(
                command.item(),
                command.movement(),
                command.purpose(),
                quantity,
                command.date(),
                change.uses(),
                change.lots().after(now.currency(cost))));
    }

    static Optional<StockReturned> giveBack(StockState now, ReturnStock command) {
        BigDecimal quantity = Quantities.positive(command.quantity());
        ReturnStock asked =
                new ReturnStock(command.item(), command.movement(), command.issue(), quantity, command.date());
        if (now.recent().isRepeated(command.movement(), asked)) {
            return Optional.empty();
        }
        List<StockLot> issued =
                now.recent().issuedBy(command.issue()).orElseThrow(StockRejection.ISSUE_UNKNOWN::because);
        BigDecimal possible = IssuedParts.sum(issued);
        if (quantity.compareTo(possible) > 0) {
            throw StockRejection.RETURN_EXCEEDS_ISSUE.because(quantity.toPlainString(), possible.toPlainString());
        }
        StockChange change = StockChange.giveBack(
                now.lots(), command.movement(), command.issue(), IssuedParts.last(issued, quantity), command.date());
        return Optional.of(new StockReturned(
                command.item(),
                command.movement(),
                command.issue(),
                quantity,
                command.date(),
                change.uses(),
                change.lots().after(now.currency(null))));
    }

    static Optional<StockAdjusted> adjust(StockState now, AdjustStock command, Supplier<ListedProduct> product) {
        BigDecimal by = Quantities.checked(command.change());
        if (by.signum() == 0) {
            throw StockRejection.QUANTITY_INVALID.because();
        }
        AdjustStock asked = remembered(command.item(), command.movement(), by, command.reason(), command.date());
        if (now.recent().isRepeated(command.movement(), asked)) {
            return Optional.empty();
        }
        BigDecimal present = now.lots().present();
        if (by.negate().compareTo(present) > 0) {
            throw StockRejection.STOCK_SHORT.because(by.negate().toPlainString(), present.toPlainString());
        }
        UnitCost cost = now.cost(product.get());
        StockChange change = command.lot() == null
                ? StockChange.correct(now.lots(), command.movement(), by, command.date(), cost)
                : StockChange.correctLot(now.lots(), command.lot(), by, command.date());
        return Optional.of(new StockAdjusted(
                command.item(),
                command.movement(),
                by,
                command.reason(),
                command.date(),
                change.uses(),
                change.lots().after(now.currency(cost))));
    }

    /** An adjustment as it is remembered: the event does not say which lot was named. */
    static AdjustStock remembered(
            StockItemId item, MovementId movement, BigDecimal change, AdjustReason reason, LocalDate date) {
        return new AdjustStock(item, movement, null, change, reason, date);
    }

    private static ReceivedLot valid(StockState now, ReceivedLot lot, BigDecimal quantity) {
        UnitCost cost = lot.unitCost();
        UnitCost last = now.lastCost();
        if (cost != null && cost.amount().signum() < 0) {
            throw StockRejection.UNIT_COST_NEGATIVE.because();
        }
        if (cost != null && last != null && !cost.currency().equals(last.currency())) {
            throw StockRejection.STOCK_CURRENCY_DIFFERS.because();
        }
        return new ReceivedLot(quantity, cost, lot.number().strip(), lot.expiry());
    }

    private static StockLot lotOf(MovementId id, ReceivedLot lot) {
        return new StockLot(id, lot.number(), lot.expiry(), lot.unitCost(), lot.quantity());
    }
}

package io.salonledger.command.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import io.salonledger.command.catalogue.LevelsRules;
import io.salonledger.command.catalogue.ListedProduct;
import io.salonledger.command.catalogue.ProductList;
import io.salonledger.contracts.catalogue.StockLevels;
import io.salonledger.contracts.message.Actor;
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
import io.salonledger.contracts.stock.command.ApproveCount;
import io.salonledger.contracts.stock.command.DismissCount;
import io.salonledger.contracts.stock.command.FollowProductLevels;
import io.salonledger.contracts.stock.command.IssueStock;
import io.salonledger.contracts.stock.command.OpenStock;
import io.salonledger.contracts.stock.command.ReceiveStock;
import io.salonledger.contracts.stock.command.RecordCount;
import io.salonledger.contracts.stock.command.ReturnStock;
import io.salonledger.contracts.stock.command.SetStockLevels;
import io.salonledger.contracts.stock.event.CountApproved;
import io.salonledger.contracts.stock.event.CountDismissed;
import io.salonledger.contracts.stock.event.CountWaiting;
import io.salonledger.contracts.stock.event.ProductLevelsFollowed;
import io.salonledger.contracts.stock.event.StockAdjusted;
import io.salonledger.contracts.stock.event.StockCounted;
import io.salonledger.contracts.stock.event.StockIssued;
import io.salonledger.contracts.stock.event.StockLevelsSet;
import io.salonledger.contracts.stock.event.StockOpened;
import io.salonledger.contracts.stock.event.StockRanLow;
import io.salonledger.contracts.stock.event.StockReceived;
import io.salonledger.contracts.stock.event.StockReturned;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** What lies of one product in one branch (库存品), by lot. */
@Aggregate(type = "stock", commandTargetResolver = "commandTarget", snapshotTriggerDefinition = "everyFiftyEvents")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class StockItem {

    @AggregateIdentifier
    private @Nullable String stream;

    private List<StockLot> lots = List.of();
    private RecentMovements recent = new RecentMovements();
    private @Nullable OpenStock opening;
    private @Nullable UnitCost lastCost;
    private @Nullable StockLevels ownLevels;
    private @Nullable CountWaiting waiting;
    private @Nullable MovementId lastApproved;
    private boolean moved;

    @JsonCreator
    StockItem() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenStock command, ProductList products) {
        ReceivedLot lot = valid(command.lot(), Quantities.checked(command.lot().quantity()));
        OpenStock asked = new OpenStock(command.item(), command.movement(), lot, command.date(), command.source());
        if (asked.equals(opening)) {
            return;
        }
        if (moved) {
            boolean sameId = opening != null && opening.movement().equals(command.movement());
            throw (sameId ? GeneralRejection.ID_ALREADY_USED : StockRejection.STOCK_ALREADY_OPENED).because();
        }
        products.at(command.item().product(), command.date());
        StockAfter after = Lots.NONE.plus(lotOf(command.movement(), lot)).after(currency(lot.unitCost()));
        apply(new StockOpened(command.item(), command.movement(), lot, command.date(), command.source(), after));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReceiveStock command, ProductList products) {
        ReceivedLot lot = valid(command.lot(), Quantities.positive(command.lot().quantity()));
        if (recent.isRepeated(
                command.movement(), new ReceiveStock(command.item(), command.movement(), lot, command.date()))) {
            return;
        }
        products.at(command.item().product(), command.date());
        Lots next = lots().plus(lotOf(command.movement(), lot)).covered(command.date());
        BigDecimal covered = Quantities.normal(lots().missing().subtract(next.missing()));
        StockAfter after = next.after(currency(lot.unitCost()));
        apply(new StockReceived(command.item(), command.movement(), lot, command.date(), covered, after));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(IssueStock command, ProductList products) {
        BigDecimal quantity = Quantities.positive(command.quantity());
        IssueStock asked =
                new IssueStock(command.item(), command.movement(), quantity, command.purpose(), command.date());
        if (recent.isRepeated(command.movement(), asked)) {
            return;
        }
        BigDecimal usable = lots().usable(command.date());
        if (!command.purpose().purpose().isDone() && quantity.compareTo(usable) > 0) {
            boolean expired = quantity.compareTo(lots().present()) <= 0;
            throw (expired ? StockRejection.STOCK_EXPIRED : StockRejection.STOCK_SHORT)
                    .because(quantity.toPlainString(), usable.toPlainString());
        }
        ListedProduct product = products.at(command.item().product(), command.date());
        UnitCost cost = cost(product);
        StockChange change = StockChange.issue(lots(), command.movement(), quantity, command.date(), cost);
        BigDecimal before = lots().onHand();
        apply(new StockIssued(
                command.item(),
                command.movement(),
                command.purpose(),
                quantity,
                command.date(),
                change.uses(),
                change.lots().after(currency(cost))));
        alert(command.item(), before, product, command.date());
    }

    @CommandHandler
    void handle(ReturnStock command) {
        BigDecimal quantity = Quantities.positive(command.quantity());
        ReturnStock asked =
                new ReturnStock(command.item(), command.movement(), command.issue(), quantity, command.date());
        if (recent.isRepeated(command.movement(), asked)) {
            return;
        }
        List<StockLot> issued = recent.issuedBy(command.issue()).orElseThrow(StockRejection.ISSUE_UNKNOWN::because);
        BigDecimal possible = IssuedParts.sum(issued);
        if (quantity.compareTo(possible) > 0) {
            throw StockRejection.RETURN_EXCEEDS_ISSUE.because(quantity.toPlainString(), possible.toPlainString());
        }
        StockChange change = StockChange.giveBack(
                lots(), command.movement(), command.issue(), IssuedParts.last(issued, quantity), command.date());
        apply(new StockReturned(
                command.item(),
                command.movement(),
                command.issue(),
                quantity,
                command.date(),
                change.uses(),
                change.lots().after(currency(null))));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AdjustStock command, ProductList products) {
        BigDecimal by = Quantities.checked(command.change());
        if (by.signum() == 0) {
            throw StockRejection.QUANTITY_INVALID.because();
        }
        if (recent.isRepeated(
                command.movement(), adjust(command.item(), command.movement(), by, command.reason(), command.date()))) {
            return;
        }
        if (by.negate().compareTo(lots().present()) > 0) {
            throw StockRejection.STOCK_SHORT.because(
                    by.negate().toPlainString(), lots().present().toPlainString());
        }
        ListedProduct product = products.at(command.item().product(), command.date());
        UnitCost cost = cost(product);
        StockChange change = command.lot() == null
                ? StockChange.correct(lots(), command.movement(), by, command.date(), cost)
                : StockChange.correctLot(lots(), command.lot(), by, command.date());
        BigDecimal before = lots().onHand();
        apply(new StockAdjusted(
                command.item(),
                command.movement(),
                by,
                command.reason(),
                command.date(),
                change.uses(),
                change.lots().after(currency(cost))));
        alert(command.item(), before, product, command.date());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(
            RecordCount command,
            ProductList products,
            CountPolicy policy,
            @MetaDataValue(value = Actor.USER, required = true) String actor) {
        BigDecimal counted = Quantities.notNegative(command.counted());
        if (recent.isRepeated(
                command.movement(), new RecordCount(command.item(), command.movement(), counted, command.date()))) {
            return;
        }
        if (waiting != null) {
            throw StockRejection.COUNT_WAITING.because();
        }
        ListedProduct product = products.at(command.item().product(), command.date());
        StockCounting count = StockCounting.of(lots(), command.movement(), counted, command.date(), cost(product));
        if (policy.needsSecondPerson(count.result().variance(), count.result().varianceValue())) {
            apply(new CountWaiting(command.item(), command.movement(), count.result(), actor, command.date()));
            return;
        }
        BigDecimal before = lots().onHand();
        StockAfter after = count.change().lots().after(currency(cost(product)));
        apply(new StockCounted(
                command.item(),
                command.movement(),
                count.result(),
                actor,
                command.date(),
                count.change().uses(),
                after));
        alert(command.item(), before, product, command.date());
    }

    @CommandHandler
    void handle(
            ApproveCount command,
            ProductList products,
            @MetaDataValue(value = Actor.USER, required = true) String actor) {
        if (command.count().equals(lastApproved)) {
            return;
        }
        CountWaiting count = waiting(command.count());
        if (actor.equals(count.countedBy())) {
            throw StockRejection.SECOND_PERSON_REQUIRED.because();
        }
        ListedProduct product = products.at(command.item().product(), count.date());
        UnitCost cost = cost(product);
        StockChange change =
                StockChange.correct(lots(), command.count(), count.result().variance(), count.date(), cost);
        BigDecimal before = lots().onHand();
        apply(new CountApproved(
                command.item(),
                command.count(),
                count.result(),
                actor,
                count.date(),
                change.uses(),
                change.lots().after(currency(cost))));
        alert(command.item(), before, product, count.date());
    }

    @CommandHandler
    void handle(DismissCount command) {
        apply(new CountDismissed(command.item(), waiting(command.count()).movement()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetStockLevels command) {
        LevelsRules.check(command.levels());
        if (!command.levels().equals(ownLevels)) {
            apply(new StockLevelsSet(command.item(), command.levels()));
        }
    }

    @CommandHandler
    void handle(FollowProductLevels command) {
        if (ownLevels != null) {
            apply(new ProductLevelsFollowed(command.item()));
        }
    }

    private CountWaiting waiting(MovementId count) {
        if (waiting == null || !waiting.movement().equals(count)) {
            throw StockRejection.COUNT_NOT_WAITING.because();
        }
        return waiting;
    }

    /** Says once that a quantity fell below its minimum. */
    private void alert(StockItemId item, BigDecimal before, ListedProduct product, LocalDate date) {
        BigDecimal minimum = (ownLevels == null ? product.levels() : ownLevels).minimum();
        BigDecimal now = lots().onHand();
        if (minimum != null && before.compareTo(minimum) >= 0 && now.compareTo(minimum) < 0) {
            apply(new StockRanLow(item, now, minimum, date));
        }
    }

    private ReceivedLot valid(ReceivedLot lot, BigDecimal quantity) {
        UnitCost cost = lot.unitCost();
        if (cost != null && cost.amount().signum() < 0) {
            throw StockRejection.UNIT_COST_NEGATIVE.because();
        }
        if (cost != null && lastCost != null && !cost.currency().equals(lastCost.currency())) {
            throw StockRejection.STOCK_CURRENCY_DIFFERS.because();
        }
        return new ReceivedLot(quantity, cost, lot.number().strip(), lot.expiry());
    }

    private static StockLot lotOf(MovementId id, ReceivedLot lot) {
        return new StockLot(id, lot.number(), lot.expiry(), lot.unitCost(), lot.quantity());
    }

    private static AdjustStock adjust(
            StockItemId item, MovementId movement, BigDecimal change, AdjustReason reason, LocalDate date) {
        return new AdjustStock(item, movement, null, change, reason, date);
    }

    private @Nullable UnitCost cost(ListedProduct product) {
        return lastCost == null ? product.cost() : lastCost;
    }

    private @Nullable Currency currency(@Nullable UnitCost other) {
        UnitCost known = lastCost == null ? other : lastCost;
        return known == null ? null : known.currency();
    }

    private Lots lots() {
        return new Lots(lots);
    }

    private void moved(StockItemId item, StockAfter after, @Nullable UnitCost cost) {
        stream = item.stream();
        moved = true;
        lots = after.lots();
        lastCost = cost == null ? lastCost : cost;
    }

    @EventSourcingHandler
    void on(StockOpened event) {
        opening = new OpenStock(event.item(), event.movement(), event.lot(), event.date(), event.source());
        moved(event.item(), event.after(), event.lot().unitCost());
    }

    @EventSourcingHandler
    void on(StockReceived event) {
        recent.remember(event.movement(), new ReceiveStock(event.item(), event.movement(), event.lot(), event.date()));
        moved(event.item(), event.after(), event.lot().unitCost());
    }

    @EventSourcingHandler
    void on(StockIssued event) {
        recent.remember(
                event.movement(),
                new IssueStock(event.item(), event.movement(), event.quantity(), event.purpose(), event.date()),
                IssuedParts.of(event.uses(), lots()));
        moved(event.item(), event.after(), null);
    }

    @EventSourcingHandler
    void on(StockReturned event) {
        recent.issuedBy(event.issue())
                .ifPresent(parts -> recent.setIssued(event.issue(), IssuedParts.without(parts, event.quantity())));
        recent.remember(
                event.movement(),
                new ReturnStock(event.item(), event.movement(), event.issue(), event.quantity(), event.date()));
        moved(event.item(), event.after(), null);
    }

    @EventSourcingHandler
    void on(StockAdjusted event) {
        recent.remember(
                event.movement(), adjust(event.item(), event.movement(), event.change(), event.reason(), event.date()));
        moved(event.item(), event.after(), null);
    }

    @EventSourcingHandler
    void on(StockCounted event) {
        recent.remember(
                event.movement(),
                new RecordCount(event.item(), event.movement(), event.result().counted(), event.date()));
        moved(event.item(), event.after(), null);
    }

    @EventSourcingHandler
    void on(CountWaiting event) {
        stream = event.item().stream();
        recent.remember(
                event.movement(),
                new RecordCount(event.item(), event.movement(), event.result().counted(), event.date()));
        waiting = event;
    }

    @EventSourcingHandler
    void on(CountApproved event) {
        lastApproved = event.movement();
        waiting = null;
        moved(event.item(), event.after(), null);
    }

    @EventSourcingHandler
    void on(CountDismissed event) {
        waiting = null;
    }

    @EventSourcingHandler
    void on(ProductLevelsFollowed event) {
        ownLevels = null;
    }

    @EventSourcingHandler
    void on(StockLevelsSet event) {
        stream = event.item().stream();
        ownLevels = event.levels();
    }
}

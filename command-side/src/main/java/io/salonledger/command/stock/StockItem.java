package io.salonledger.command.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Supplier;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
import io.salonledger.contracts.money.UnitCost;
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
import io.salonledger.contracts.stock.event.StockCounted;
import io.salonledger.contracts.stock.event.StockEvent;
import io.salonledger.contracts.stock.event.StockLevelsSet;
import io.salonledger.contracts.stock.event.StockRanLow;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** What lies of one product in one branch (库存品), by lot. */
@Aggregate(
        type = "stock",
        commandTargetResolver = "commandTarget",
        snapshotTriggerDefinition = "everyFiftyEvents",
        cache = "hotStreams")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class StockItem {

    @AggregateIdentifier
    private @Nullable String stream;

    @JsonUnwrapped
    private StockState now = new StockState();

    @JsonCreator
    StockItem() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenStock command, ProductList products) {
        StockMoves.open(now, command).ifPresent(event -> {
            products.at(command.item().product(), command.date());
            apply(event);
        });
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReceiveStock command, ProductList products) {
        StockMoves.receive(now, command).ifPresent(event -> {
            products.at(command.item().product(), command.date());
            apply(event);
        });
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(IssueStock command, ProductList products) {
        Supplier<ListedProduct> product =
                new LookedUpProduct(products, command.item().product(), command.date());
        StockMoves.issue(now, command, product).ifPresent(event -> applyAndAlert(event, product, command.date()));
    }

    @CommandHandler
    void handle(ReturnStock command) {
        StockMoves.giveBack(now, command).ifPresent(event -> apply(event));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AdjustStock command, ProductList products) {
        Supplier<ListedProduct> product =
                new LookedUpProduct(products, command.item().product(), command.date());
        StockMoves.adjust(now, command, product).ifPresent(event -> applyAndAlert(event, product, command.date()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(
            RecordCount command,
            ProductList products,
            CountPolicy policy,
            @MetaDataValue(value = Actor.USER, required = true) String actor) {
        BigDecimal counted = Quantities.notNegative(command.counted());
        if (now.recent()
                .isRepeated(
                        command.movement(),
                        new RecordCount(command.item(), command.movement(), counted, command.date()))) {
            return;
        }
        if (now.hasWaitingCount()) {
            throw StockRejection.COUNT_WAITING.because();
        }
        ListedProduct product = products.at(command.item().product(), command.date());
        UnitCost cost = now.cost(product);
        StockCounting count = StockCounting.of(now.lots(), command.movement(), counted, command.date(), cost);
        if (policy.needsSecondPerson(count.result().variance(), count.result().varianceValue())) {
            apply(new CountWaiting(command.item(), command.movement(), count.result(), actor, command.date()));
            return;
        }
        StockCounted event = new StockCounted(
                command.item(),
                command.movement(),
                count.result(),
                actor,
                command.date(),
                count.change().uses(),
                count.change().lots().after(now.currency(cost)));
        applyAndAlert(event, () -> product, command.date());
    }

    @CommandHandler
    void handle(
            ApproveCount command,
            ProductList products,
            @MetaDataValue(value = Actor.USER, required = true) String actor) {
        if (now.isApproved(command.count())) {
            return;
        }
        CountWaiting count = now.waiting(command.count());
        if (actor.equals(count.countedBy())) {
            throw StockRejection.SECOND_PERSON_REQUIRED.because();
        }
        ListedProduct product = products.at(command.item().product(), count.date());
        UnitCost cost = now.cost(product);
        StockChange change =
                StockChange.correct(now.lots(), command.count(), count.result().variance(), count.date(), cost);
        CountApproved event = new CountApproved(
                command.item(),
                command.count(),
                count.result(),
                actor,
                count.date(),
                change.uses(),
                change.lots().after(now.currency(cost)));
        applyAndAlert(event, () -> product, count.date());
    }

    @CommandHandler
    void handle(DismissCount command) {
        apply(new CountDismissed(command.item(), now.waiting(command.count()).movement()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetStockLevels command) {
        LevelsRules.check(command.levels());
        if (!command.levels().equals(now.ownLevels())) {
            apply(new StockLevelsSet(command.item(), command.levels()));
        }
    }

    @CommandHandler
    void handle(FollowProductLevels command) {
        if (now.ownLevels() != null) {
            apply(new ProductLevelsFollowed(command.item()));
        }
    }

    /** Says once that a quantity fell below its minimum. */
    private void applyAndAlert(StockEvent event, Supplier<ListedProduct> product, LocalDate date) {
        BigDecimal before = now.lots().onHand();
        apply(event);
        StockLevels own = now.ownLevels();
        BigDecimal minimum = (own == null ? product.get().levels() : own).minimum();
        BigDecimal left = now.lots().onHand();
        if (minimum != null && before.compareTo(minimum) >= 0 && left.compareTo(minimum) < 0) {
            apply(new StockRanLow(event.item(), left, minimum, date));
        }
    }

    @EventSourcingHandler
    void on(StockEvent event) {
        stream = event.item().stream();
        now.after(event);
    }
}

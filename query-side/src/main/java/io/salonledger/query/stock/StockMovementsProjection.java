package io.salonledger.query.stock;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Currency;
import java.util.List;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.stock.AdjustReason;
import io.salonledger.contracts.stock.IssuedFor;
import io.salonledger.contracts.stock.LotUse;
import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.ReceivedLot;
import io.salonledger.contracts.stock.event.CountApproved;
import io.salonledger.contracts.stock.event.StockAdjusted;
import io.salonledger.contracts.stock.event.StockCounted;
import io.salonledger.contracts.stock.event.StockIssued;
import io.salonledger.contracts.stock.event.StockOpened;
import io.salonledger.contracts.stock.event.StockReceived;
import io.salonledger.contracts.stock.event.StockReturned;
import io.salonledger.contracts.stock.query.MovementKind;
import io.salonledger.contracts.stock.query.MovementRemark;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** Each movement of stock, one document each. */
class StockMovementsProjection {

    static final ReadModel<StockMovementDocument> MODEL = ReadModel.inElasticsearch(
            "stock-movements",
            1,
            StockMovementDocument.class,
            "/search/stock-movements.json",
            StockMovementsProjection::new);

    private final Documents<StockMovementDocument> movements;

    StockMovementsProjection(Documents<StockMovementDocument> movements) {
        this.movements = movements;
    }

    /** What is known of a movement besides its quantities, by kind. */
    private record Facts(
            @Nullable IssuedFor purpose,
            @Nullable AdjustReason reason,
            @Nullable String lotNumber,
            @Nullable SourceRow source) {

        private static final Facts NONE = new Facts(null, null, null, null);

        private static Facts of(IssuedFor purpose) {
            return new Facts(purpose, null, null, null);
        }

        private static Facts of(AdjustReason reason) {
            return new Facts(null, reason, null, null);
        }

        private MovementRemark by(String actor, Instant recordedAt) {
            return new MovementRemark(actor, recordedAt, purpose, reason, lotNumber, source);
        }
    }

    @EventHandler
    void on(StockOpened event, @MetaDataValue(Actor.USER) @Nullable String actor, @Timestamp Instant at) {
        movements.put(
                event.item().key() + ":" + event.movement().value(),
                new StockMovementDocument(
                        event.item().key(),
                        event.movement(),
                        MovementKind.OPENED,
                        event.date(),
                        event.lot().quantity().toPlainString(),
                        event.after().onHand().toPlainString(),
                        value(event.lot()),
                        lot(event.lot(), event.source()).by(actor == null ? "" : actor, at)));
    }

    @EventHandler
    void on(StockReceived event, @MetaDataValue(Actor.USER) @Nullable String actor, @Timestamp Instant at) {
        movements.put(
                event.item().key() + ":" + event.movement().value(),
                new StockMovementDocument(
                        event.item().key(),
                        event.movement(),
                        MovementKind.RECEIVED,
                        event.date(),
                        event.lot().quantity().toPlainString(),
                        event.after().onHand().toPlainString(),
                        value(event.lot()),
                        lot(event.lot(), null).by(actor == null ? "" : actor, at)));
    }

    @EventHandler
    void on(StockIssued event, @MetaDataValue(Actor.USER) @Nullable String actor, @Timestamp Instant at) {
        movements.put(
                event.item().key() + ":" + event.movement().value(),
                new StockMovementDocument(
                        event.item().key(),
                        event.movement(),
                        MovementKind.ISSUED,
                        event.date(),
                        event.quantity().negate().toPlainString(),
                        event.after().onHand().toPlainString(),
                        value(event.uses()),
                        Facts.of(event.purpose()).by(actor == null ? "" : actor, at)));
    }

    @EventHandler
    void on(StockReturned event, @MetaDataValue(Actor.USER) @Nullable String actor, @Timestamp Instant at) {
        movements.put(
                event.item().key() + ":" + event.movement().value(),
                new StockMovementDocument(
                        event.item().key(),
                        event.movement(),
                        MovementKind.RETURNED,
                        event.date(),
                        event.quantity().toPlainString(),
                        event.after().onHand().toPlainString(),
                        value(event.uses()),
                        Facts.NONE.by(actor == null ? "" : actor, at)));
    }

    @EventHandler
    void on(StockAdjusted event, @MetaDataValue(Actor.USER) @Nullable String actor, @Timestamp Instant at) {
        movements.put(
                event.item().key() + ":" + event.movement().value(),
                new StockMovementDocument(
                        event.item().key(),
                        event.movement(),
                        MovementKind.ADJUSTED,
                        event.date(),
                        event.change().toPlainString(),
                        event.after().onHand().toPlainString(),
                        value(event.uses()),
                        Facts.of(event.reason()).by(actor == null ? "" : actor, at)));
    }

    @EventHandler
    void on(StockCounted event, @MetaDataValue(Actor.USER) @Nullable String actor, @Timestamp Instant at) {
        movements.put(
                event.item().key() + ":" + event.movement().value(),
                new StockMovementDocument(
                        event.item().key(),
                        event.movement(),
                        MovementKind.COUNTED,
                        event.date(),
                        event.result().variance().toPlainString(),
                        event.after().onHand().toPlainString(),
                        value(event.uses()),
                        Facts.NONE.by(actor == null ? "" : actor, at)));
    }

    @EventHandler
    void on(CountApproved event, @MetaDataValue(Actor.USER) @Nullable String actor, @Timestamp Instant at) {
        movements.put(
                event.item().key() + ":" + event.movement().value(),
                new StockMovementDocument(
                        event.item().key(),
                        event.movement(),
                        MovementKind.COUNTED,
                        event.date(),
                        event.result().variance().toPlainString(),
                        event.after().onHand().toPlainString(),
                        value(event.uses()),
                        Facts.NONE.by(actor == null ? "" : actor, at)));
    }

    private static Facts lot(ReceivedLot lot, @Nullable SourceRow source) {
        return new Facts(null, null, lot.number(), source);
    }

    private static @Nullable String value(ReceivedLot lot) {
        return lot.unitCost() == null
                ? null
                : value(List.of(new LotUse(new MovementId("lot"), lot.quantity(), lot.unitCost())));
    }

    /** What the movement is worth at the cost of its lots; null if one of them is unknown. */
    private static @Nullable String value(List<LotUse> uses) {
        BigDecimal sum = BigDecimal.ZERO;
        Currency currency = null;
        for (LotUse use : uses) {
            UnitCost cost = use.unitCost();
            if (cost == null) {
                return null;
            }
            currency = cost.currency();
            sum = sum.add(use.change().multiply(cost.amount()));
        }
        return currency == null
                ? null
                : new UnitCost(sum.setScale(UnitCost.MAX_SCALE, RoundingMode.HALF_UP), currency).toString();
    }
}

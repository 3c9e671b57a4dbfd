package io.salonledger.query.stock;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.query.MovementKind;
import io.salonledger.contracts.stock.query.MovementRemark;
import io.salonledger.contracts.stock.query.StockMovement;

/** A movement of stock; quantities and values as exact text. */
record StockMovementDocument(
        String item,
        MovementId movement,
        MovementKind kind,
        LocalDate date,
        String change,
        String onHand,
        @Nullable String value,
        MovementRemark remark) {

    StockMovement row(boolean withCost) {
        return new StockMovement(
                movement,
                kind,
                date,
                new BigDecimal(change),
                new BigDecimal(onHand),
                withCost && value != null ? UnitCost.parse(value) : null,
                remark);
    }
}

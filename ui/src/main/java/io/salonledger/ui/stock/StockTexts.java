package io.salonledger.ui.stock;

import java.math.BigDecimal;

import com.vaadin.flow.component.UI;

import io.salonledger.contracts.stock.StockLot;
import io.salonledger.contracts.stock.query.MovementRemark;
import io.salonledger.contracts.stock.query.StockMovement;

/** Sentences about stock. */
final class StockTexts {

    private StockTexts() {}

    static String lot(StockDesk desk, StockLot lot) {
        UI ui = UI.getCurrent();
        String number = lot.quantity().signum() < 0
                ? ui.getTranslation("stock.short")
                : lot.number().isEmpty() ? ui.getTranslation("stock.lot.unnumbered") : lot.number();
        return number
                + (lot.expiry() == null
                        ? ""
                        : " · "
                                + ui.getTranslation(
                                        "stock.until", desk.formats().tableDay(lot.expiry())));
    }

    /** What happened, in words. */
    static String movement(StockMovement movement) {
        UI ui = UI.getCurrent();
        MovementRemark remark = movement.remark();
        String kind = ui.getTranslation("stock.kind." + movement.kind());
        if (remark.purpose() != null) {
            return kind + " · "
                    + ui.getTranslation("stock.purpose." + remark.purpose().purpose());
        }
        if (remark.reason() != null) {
            return kind + " · " + ui.getTranslation("stock.reason." + remark.reason());
        }
        return remark.lotNumber() == null || remark.lotNumber().isEmpty() ? kind : kind + " · " + remark.lotNumber();
    }

    static String signed(StockDesk desk, BigDecimal change) {
        return (change.signum() > 0 ? "+" : "") + desk.formats().number(change);
    }
}

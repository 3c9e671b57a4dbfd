package io.salonledger.ui.stock;

import java.math.BigDecimal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.stock.AdjustReason;
import io.salonledger.contracts.stock.IssuePurpose;
import io.salonledger.contracts.stock.IssuedFor;
import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.StockItemId;
import io.salonledger.contracts.stock.StockLot;
import io.salonledger.contracts.stock.command.AdjustStock;
import io.salonledger.contracts.stock.command.IssueStock;
import io.salonledger.contracts.stock.query.StockItemDetails;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.shell.Change;

/** Takes goods out without a ticket: used in the salon, given away, sent back, or thrown away. */
final class TakeOutDialog {

    /** Why it goes; what is thrown away is a correction that may name a lot, expired ones too. */
    private enum Why {
        OWN_USE(IssuePurpose.OWN_USE, null),
        SAMPLE(IssuePurpose.SAMPLE, null),
        SUPPLIER(IssuePurpose.SUPPLIER, null),
        EXPIRED(null, AdjustReason.EXPIRED),
        DAMAGED(null, AdjustReason.DAMAGED),
        LOST(null, AdjustReason.LOST);

        private final @Nullable IssuePurpose purpose;
        private final @Nullable AdjustReason waste;

        Why(@Nullable IssuePurpose purpose, @Nullable AdjustReason waste) {
            this.purpose = purpose;
            this.waste = waste;
        }
    }

    private final StockDesk desk;
    private final StockItemDetails item;
    private final Runnable done;
    private final MovementId movement = MovementId.random();
    private final BigDecimalField quantity;
    private final Select<Why> why = new Select<>();
    private final Select<StockLot> lot = new Select<>();
    private final Div preview = new Div();
    private final FormDialog dialog;

    TakeOutDialog(StockDesk desk, StockItemDetails item, Runnable done) {
        this.desk = desk;
        this.item = item;
        this.done = done;
        UI ui = UI.getCurrent();
        dialog = new FormDialog(ui.getTranslation("stock.take"), ui.getTranslation("list.save"), this::save);
        quantity = new BigDecimalField(ui.getTranslation("stock.quantity"));
        quantity.setId("quantity");
        quantity.setValueChangeMode(ValueChangeMode.EAGER);
        quantity.addValueChangeListener(typed -> preview());
        why.setId("why");
        why.setLabel(ui.getTranslation("stock.reason"));
        why.setItems(Why.values());
        why.setItemLabelGenerator(one -> ui.getTranslation("stock.take." + one));
        why.addValueChangeListener(chosen -> lot.setVisible(isWaste()));
        lot.setId("lot");
        lot.setLabel(ui.getTranslation("stock.lot"));
        lot.setItems(item.lots());
        lot.setEmptySelectionAllowed(true);
        lot.setEmptySelectionCaption(ui.getTranslation("stock.lot.any"));
        lot.setItemLabelGenerator(one -> one == null ? ui.getTranslation("stock.lot.any") : StockTexts.lot(desk, one));
        lot.setVisible(false);
        dialog.fields(quantity, why).wide(lot).wide(preview);
    }

    void open() {
        dialog.open();
    }

    private boolean isWaste() {
        return why.getValue() != null && why.getValue().waste != null;
    }

    private void preview() {
        preview.removeAll();
        if (quantity.getValue() != null) {
            BigDecimal before = item.item().onHand();
            preview.add(new Change(
                    desk.formats().number(before), desk.formats().number(before.subtract(quantity.getValue()))));
        }
    }

    private void save() {
        if (quantity.getValue() == null) {
            throw new FormDialog.Invalid(dialog.getTranslation("list.required", quantity.getLabel()));
        }
        if (why.getValue() == null) {
            throw new FormDialog.Invalid(dialog.getTranslation("list.required", why.getLabel()));
        }
        StockItemId id = item.item().item();
        StockDesk.done(desk.gateway().move(command(id, why.getValue(), quantity.getValue()), id), dialog);
        done.run();
    }

    private Command command(StockItemId id, Why reason, BigDecimal taken) {
        if (reason.purpose != null) {
            return new IssueStock(id, movement, taken, IssuedFor.of(reason.purpose), desk.today(id.branch()));
        }
        if (taken.signum() <= 0) {
            throw new FormDialog.Invalid(dialog.getTranslation("rejection.quantity-invalid"));
        }
        AdjustReason waste = reason.waste == null ? AdjustReason.OTHER : reason.waste;
        return new AdjustStock(
                id,
                movement,
                lot.getValue() == null ? null : lot.getValue().id(),
                taken.negate(),
                waste,
                desk.today(id.branch()));
    }
}

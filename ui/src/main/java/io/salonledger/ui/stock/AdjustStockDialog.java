package io.salonledger.ui.stock;

import java.math.BigDecimal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.value.ValueChangeMode;

import io.salonledger.contracts.stock.AdjustReason;
import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.StockItemId;
import io.salonledger.contracts.stock.StockLot;
import io.salonledger.contracts.stock.command.AdjustStock;
import io.salonledger.contracts.stock.query.StockItemDetails;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.shell.Change;

/** Corrects a quantity with a reason. */
final class AdjustStockDialog {

    private final StockDesk desk;
    private final StockItemDetails item;
    private final Runnable done;
    private final MovementId movement = MovementId.random();
    private final BigDecimalField change;
    private final Select<AdjustReason> reason = new Select<>();
    private final Select<StockLot> lot = new Select<>();
    private final Div preview = new Div();
    private final FormDialog dialog;

    AdjustStockDialog(StockDesk desk, StockItemDetails item, Runnable done) {
        this.desk = desk;
        this.item = item;
        this.done = done;
        UI ui = UI.getCurrent();
        dialog = new FormDialog(ui.getTranslation("stock.adjust"), ui.getTranslation("list.save"), this::save);
        change = new BigDecimalField(ui.getTranslation("stock.change"));
        change.setId("change");
        change.setHelperText(ui.getTranslation("stock.change.help"));
        change.setValueChangeMode(ValueChangeMode.EAGER);
        change.addValueChangeListener(typed -> preview());
        reason.setId("reason");
        reason.setLabel(ui.getTranslation("stock.reason"));
        reason.setItems(AdjustReason.values());
        reason.setItemLabelGenerator(one -> ui.getTranslation("stock.reason." + one));
        lot.setLabel(ui.getTranslation("stock.lot"));
        lot.setItems(item.lots());
        lot.setEmptySelectionAllowed(true);
        lot.setEmptySelectionCaption(ui.getTranslation("stock.lot.any"));
        lot.setItemLabelGenerator(one -> one == null ? ui.getTranslation("stock.lot.any") : StockTexts.lot(desk, one));
        dialog.fields(change, reason).wide(lot).wide(preview);
    }

    void open() {
        dialog.open();
    }

    private void preview() {
        preview.removeAll();
        if (change.getValue() != null) {
            BigDecimal before = item.item().onHand();
            preview.add(
                    new Change(desk.formats().number(before), desk.formats().number(before.add(change.getValue()))));
        }
    }

    private void save() {
        if (change.getValue() == null) {
            throw new FormDialog.Invalid(dialog.getTranslation("list.required", change.getLabel()));
        }
        if (reason.getValue() == null) {
            throw new FormDialog.Invalid(dialog.getTranslation("list.required", reason.getLabel()));
        }
        StockItemId id = item.item().item();
        AdjustStock command = new AdjustStock(
                id,
                movement,
                lot.getValue() == null ? null : lot.getValue().id(),
                change.getValue(),
                reason.getValue(),
                desk.today(id.branch()));
        StockDesk.done(desk.gateway().move(command, id), dialog);
        done.run();
    }
}

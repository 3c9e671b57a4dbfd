package io.salonledger.ui.stock;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.value.ValueChangeMode;

import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.StockItemId;
import io.salonledger.contracts.stock.command.RecordCount;
import io.salonledger.contracts.stock.query.StockItemDetails;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.shell.Change;
import io.salonledger.ui.shell.Notice;

/** Records what was counted. */
final class CountStockDialog {

    private final StockDesk desk;
    private final StockItemDetails item;
    private final Runnable done;
    private final MovementId movement = MovementId.random();
    private final BigDecimalField counted;
    private final Div preview = new Div();
    private final FormDialog dialog;

    CountStockDialog(StockDesk desk, StockItemDetails item, Runnable done) {
        this.desk = desk;
        this.item = item;
        this.done = done;
        UI ui = UI.getCurrent();
        dialog = new FormDialog(ui.getTranslation("stock.count"), ui.getTranslation("list.save"), this::save);
        counted = new BigDecimalField(ui.getTranslation("stock.counted"));
        counted.setId("counted");
        counted.setHelperText(ui.getTranslation("stock.count.help"));
        counted.setValueChangeMode(ValueChangeMode.EAGER);
        counted.addValueChangeListener(typed -> preview());
        dialog.wide(counted).wide(preview);
    }

    void open() {
        dialog.open();
    }

    private void preview() {
        preview.removeAll();
        if (counted.getValue() != null) {
            preview.add(new Change(
                    desk.formats().number(item.item().onHand()), desk.formats().number(counted.getValue())));
        }
    }

    private void save() {
        if (counted.getValue() == null) {
            throw new FormDialog.Invalid(dialog.getTranslation("list.required", counted.getLabel()));
        }
        StockItemId id = item.item().item();
        boolean shown =
                desk.gateway().decide(new RecordCount(id, movement, counted.getValue(), desk.today(id.branch())), id);
        if (shown && desk.gateway().find(id).waiting() != null) {
            Notice.later(dialog.getTranslation("stock.count.waits")).show();
        } else {
            StockDesk.done(shown, dialog);
        }
        done.run();
    }
}

package io.salonledger.ui.stock;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;

import io.salonledger.contracts.catalogue.StockLevels;
import io.salonledger.contracts.stock.StockItemId;
import io.salonledger.contracts.stock.command.FollowProductLevels;
import io.salonledger.contracts.stock.command.SetStockLevels;
import io.salonledger.contracts.stock.query.StockItemDetails;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.shell.SalonIcon;

/** How much should lie in this branch: its own minimum and maximum, or the product's. */
final class LevelsDialog {

    private final StockDesk desk;
    private final StockItemDetails item;
    private final Runnable done;
    private final BigDecimalField minimum;
    private final BigDecimalField maximum;
    private final FormDialog dialog;

    LevelsDialog(StockDesk desk, StockItemDetails item, Runnable done) {
        this.desk = desk;
        this.item = item;
        this.done = done;
        UI ui = UI.getCurrent();
        StockLevels now = item.item().levels();
        minimum = new BigDecimalField(ui.getTranslation("stock.minimum"), now.minimum(), "");
        minimum.setId("minimum");
        minimum.setHelperText(ui.getTranslation("stock.minimum.help"));
        maximum = new BigDecimalField(ui.getTranslation("stock.maximum"), now.maximum(), "");
        maximum.setId("maximum");
        dialog = new FormDialog(
                ui.getTranslation(
                        "stock.levels.branch",
                        desk.branchName(item.item().item().branch())),
                ui.getTranslation("list.save"),
                this::save);
        dialog.fields(minimum, maximum)
                .wide(new Span(ui.getTranslation(item.ownLevels() ? "stock.levels.own" : "stock.levels.product")));
        if (item.ownLevels()) {
            Button follow = new Button(
                    ui.getTranslation("stock.levels.follow"),
                    SalonIcon.UNDO.create(16),
                    click -> dialog.act(this::follow));
            follow.setId("follow");
            follow.addThemeVariants(ButtonVariant.TERTIARY);
            dialog.other(follow);
        }
    }

    void open() {
        dialog.open();
    }

    private void save() {
        StockItemId id = item.item().item();
        StockLevels levels = new StockLevels(minimum.getValue(), maximum.getValue());
        if (item.ownLevels() && levels.equals(item.item().levels())) {
            return;
        }
        StockDesk.done(desk.gateway().decide(new SetStockLevels(id, levels), id), dialog);
        done.run();
    }

    private void follow() {
        StockItemId id = item.item().item();
        StockDesk.done(desk.gateway().decide(new FollowProductLevels(id), id), dialog);
        done.run();
    }
}

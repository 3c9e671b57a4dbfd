package io.salonledger.ui.stock;

import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

import io.salonledger.contracts.catalogue.StockLevels;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.stock.StockItemId;
import io.salonledger.contracts.stock.StockLot;
import io.salonledger.contracts.stock.command.ApproveCount;
import io.salonledger.contracts.stock.command.DismissCount;
import io.salonledger.contracts.stock.query.StockItemDetails;
import io.salonledger.contracts.stock.query.StockItemRow;
import io.salonledger.contracts.stock.query.WaitingCount;
import io.salonledger.ui.list.DetailPanel;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.shell.Alert;
import io.salonledger.ui.shell.Badge;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;

/** One stock item: what lies there, by lot, and how it came to it. */
final class StockPanel {

    private static final int SOON = 30;

    private final StockDesk desk;
    private final Runnable close;
    private final Runnable changed;
    private final StockItemDetails found;

    StockPanel(StockDesk desk, StockItemDetails found, Runnable close, Runnable changed) {
        this.desk = desk;
        this.close = close;
        this.changed = changed;
        this.found = found;
    }

    Component draw() {
        StockItemRow row = found.item();
        UI ui = UI.getCurrent();
        DetailPanel panel = new DetailPanel(StockListView.name(row), close);
        panel.setId("stock-panel");
        if (desk.may(Permission.STOCK_EDIT)) {
            panel.acts(
                    button(
                            "receive",
                            "stock.receive",
                            SalonIcon.TRUCK,
                            () -> new ReceiveStockDialog(desk, row, id -> changed.run()).open()),
                    button("take", "stock.take", SalonIcon.BAG, () -> new TakeOutDialog(desk, found, changed).open()),
                    button(
                            "adjust",
                            "stock.adjust",
                            SalonIcon.EDIT,
                            () -> new AdjustStockDialog(desk, found, changed).open()),
                    button(
                            "count",
                            "stock.count",
                            SalonIcon.SCAN,
                            () -> new CountStockDialog(desk, found, changed).open()),
                    button(
                            "levels",
                            "stock.levels.change",
                            SalonIcon.UP_DOWN,
                            () -> new LevelsDialog(desk, found, changed).open()));
        }
        WaitingCount waiting = found.waiting();
        if (waiting != null) {
            panel.add(waiting(waiting));
        }
        String unit = row.product() == null ? "" : " " + row.product().unit();
        panel.facts(
                DetailPanel.fact(
                        ui.getTranslation("stock.on-hand"), desk.formats().number(row.onHand()) + unit),
                DetailPanel.fact(ui.getTranslation("stock.value"), value(row)),
                DetailPanel.fact(ui.getTranslation("stock.levels"), levels(row.levels())),
                DetailPanel.fact(
                        ui.getTranslation("stock.first-expiry"),
                        row.firstExpiry() == null ? "–" : desk.formats().tableDay(row.firstExpiry())));
        lots(panel, ui);
        panel.section(ui.getTranslation("stock.movements"));
        panel.add(new MovementLines(desk, row.item()));
        return panel;
    }

    private String value(StockItemRow row) {
        UnitCost value = row.value();
        return value == null ? "–" : desk.formats().money(value.amount(), value.currency());
    }

    private String levels(StockLevels levels) {
        String least = levels.minimum() == null ? "–" : desk.formats().number(levels.minimum());
        String most = levels.maximum() == null ? "–" : desk.formats().number(levels.maximum());
        return least + " / " + most;
    }

    private void lots(DetailPanel panel, UI ui) {
        panel.section(ui.getTranslation("stock.lots"));
        LocalDate today = desk.today(found.item().item().branch());
        for (StockLot lot : found.lots()) {
            UnitCost cost = lot.unitCost();
            String below = cost == null
                    ? ""
                    : ui.getTranslation("stock.lot.cost", desk.formats().exactMoney(cost.amount(), cost.currency()));
            Component[] marks = lot.isExpiredOn(today)
                    ? new Component[] {new Badge(Tone.BAD, SalonIcon.X_CIRCLE, ui.getTranslation("stock.expired"))}
                    : lot.isExpiredOn(today.plusDays(SOON))
                            ? new Component[] {
                                new Badge(Tone.WARN, SalonIcon.HOURGLASS, ui.getTranslation("stock.soon"))
                            }
                            : new Component[] {};
            panel.line(StockTexts.lot(desk, lot) + " ", below, desk.formats().number(lot.quantity()), marks);
        }
        if (found.lots().isEmpty()) {
            panel.line(ui.getTranslation("stock.lots.none"), "", "");
        }
    }

    private Component waiting(WaitingCount count) {
        UI ui = UI.getCurrent();
        StockItemId id = found.item().item();
        String text = ui.getTranslation(
                "stock.count.waiting.text",
                desk.formats().number(count.result().book()),
                desk.formats().number(count.result().counted()),
                desk.gateway().names(List.of(count.countedBy())).getOrDefault(count.countedBy(), ""));
        Alert alert = new Alert(Tone.WARN, SalonIcon.HOURGLASS, ui.getTranslation("stock.count.waiting"), text);
        if (desk.may(Permission.STOCK_EDIT)) {
            alert.add(
                    button(
                            "approve",
                            "stock.count.approve",
                            SalonIcon.CHECK,
                            () -> decide(new ApproveCount(id, count.count()))),
                    button(
                            "dismiss",
                            "stock.count.dismiss",
                            SalonIcon.X,
                            () -> decide(new DismissCount(id, count.count()))));
        }
        return alert;
    }

    private void decide(Command command) {
        FormDialog.guarded(() -> {
            StockDesk.done(desk.gateway().decide(command, found.item().item()), UI.getCurrent());
            changed.run();
        });
    }

    private static Button button(String id, String key, SalonIcon icon, Runnable act) {
        Button button = new Button(UI.getCurrent().getTranslation(key), icon.create(16), click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setId(id);
        return button;
    }
}

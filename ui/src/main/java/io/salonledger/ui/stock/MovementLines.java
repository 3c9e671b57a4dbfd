package io.salonledger.ui.stock;

import java.util.Map;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.stock.StockItemId;
import io.salonledger.contracts.stock.query.StockMovement;
import io.salonledger.ui.list.DetailPanel;
import io.salonledger.ui.list.FormDialog;

/** How a stock item came to its quantity, newest first; older movements come when they are asked for. */
final class MovementLines extends Div {

    private static final int PAGE = 50;

    private final transient StockDesk desk;
    private final transient StockItemId item;
    private final Div lines = new Div();
    private final Button more = new Button("", click -> FormDialog.guarded(this::load));
    private int shown;

    MovementLines(StockDesk desk, StockItemId item) {
        this.desk = desk;
        this.item = item;
        more.setId("more-movements");
        more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add(lines, more);
        load();
    }

    private void load() {
        Page<StockMovement> page = desk.gateway().movements(item, shown, PAGE);
        Map<String, String> names = desk.gateway()
                .names(page.items().stream()
                        .map(movement -> movement.remark().actor())
                        .toList());
        page.items().forEach(movement -> lines.add(line(movement, names)));
        shown += page.items().size();
        long left = page.total() - shown;
        more.setText(getTranslation("stock.movements.more", desk.formats().number(left)));
        more.setVisible(left > 0 && !page.items().isEmpty());
    }

    private Div line(StockMovement movement, Map<String, String> names) {
        String who = names.getOrDefault(movement.remark().actor(), "");
        return DetailPanel.row(
                StockTexts.movement(movement),
                desk.formats().tableDay(movement.date()) + (who.isEmpty() ? "" : " · " + who),
                StockTexts.signed(desk, movement.change()) + " → "
                        + desk.formats().number(movement.onHand()));
    }
}

package io.salonledger.ui.stock;

import java.util.Currency;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.ProductTermsVersion;
import io.salonledger.contracts.catalogue.query.ProductRow;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.ReceivedLot;
import io.salonledger.contracts.stock.StockItemId;
import io.salonledger.contracts.stock.command.ReceiveStock;
import io.salonledger.contracts.stock.query.StockItemRow;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.security.PermittedBranch;

/** Receives goods as a lot. */
final class ReceiveStockDialog {

    private final StockDesk desk;
    private final Consumer<StockItemId> received;
    private final MovementId movement = MovementId.random();
    private final ComboBox<PermittedBranch> branch;
    private final ComboBox<ProductRow> product;
    private final BigDecimalField quantity;
    private final BigDecimalField cost;
    private final TextField lot;
    private final DatePicker expiry;
    private final FormDialog dialog;

    /** @param given the item, or null to choose one */
    ReceiveStockDialog(StockDesk desk, @Nullable StockItemRow given, Consumer<StockItemId> received) {
        this.desk = desk;
        this.received = received;
        UI ui = UI.getCurrent();
        dialog =
                new FormDialog(ui.getTranslation("stock.receive"), ui.getTranslation("stock.receive.save"), this::save);
        branch = new ComboBox<>(ui.getTranslation("stock.branch"), desk.permitted());
        branch.setItemLabelGenerator(PermittedBranch::name);
        product = new ComboBox<>(ui.getTranslation("stock.product"));
        product.setId("product");
        product.setItemLabelGenerator(row -> row.description().label());
        product.setItems(query -> desk
                .gateway()
                .products(query.getFilter().orElse(""), desk.today(), query.getOffset(), query.getLimit())
                .items()
                .stream());
        quantity = new BigDecimalField(ui.getTranslation("stock.quantity"));
        quantity.setId("quantity");
        cost = new BigDecimalField(ui.getTranslation("stock.unit-cost"));
        cost.setId("unit-cost");
        lot = new TextField(ui.getTranslation("stock.lot"));
        lot.setId("lot");
        expiry = desk.texts().on(new DatePicker(ui.getTranslation("stock.expiry")));
        expiry.setId("expiry");
        product.addValueChangeListener(chosen -> follow());
        branch.addValueChangeListener(chosen -> follow());
        choose(given);
        dialog.wide(product).fields(quantity, cost, lot, expiry);
    }

    private void choose(@Nullable StockItemRow given) {
        if (given != null) {
            desk.permitted().stream()
                    .filter(one -> one.id().equals(given.item().branch().value()))
                    .findFirst()
                    .ifPresent(branch::setValue);
            product.setValue(desk.gateway().product(given.item().product(), desk.today()));
            product.setReadOnly(true);
            return;
        }
        desk.permitted().stream().findFirst().ifPresent(branch::setValue);
        if (desk.permitted().size() > 1) {
            dialog.wide(branch);
        }
    }

    /** Unit and currency follow the product. */
    private void follow() {
        ProductRow chosen = product.getValue();
        String unit = chosen == null ? "" : chosen.description().unit();
        quantity.setSuffixComponent(new Span(unit));
        Optional<Currency> currency = branch.getValue() == null
                ? Optional.empty()
                : desk.currency(new BranchId(branch.getValue().id()), chosen);
        cost.setSuffixComponent(new Span(currency.map(Currency::getCurrencyCode).orElse("")));
        cost.setEnabled(currency.isPresent());
        ProductTermsVersion version = chosen == null ? null : chosen.version();
        if (cost.isEmpty() && version != null && version.terms().cost() != null) {
            cost.setValue(version.terms().cost().amount());
        }
    }

    void open() {
        dialog.open();
    }

    private void save() {
        ProductRow chosen = product.getValue();
        if (chosen == null || branch.getValue() == null) {
            throw new FormDialog.Invalid(dialog.getTranslation("list.required", product.getLabel()));
        }
        if (quantity.getValue() == null) {
            throw new FormDialog.Invalid(dialog.getTranslation("list.required", quantity.getLabel()));
        }
        BranchId at = new BranchId(branch.getValue().id());
        UnitCost unitCost = cost.getValue() == null
                ? null
                : desk.currency(at, chosen)
                        .map(currency -> Costs.of(cost, currency))
                        .orElse(null);
        StockItemId item = new StockItemId(at, chosen.product());
        ReceivedLot in = new ReceivedLot(quantity.getValue(), unitCost, lot.getValue(), expiry.getValue());
        StockDesk.done(desk.gateway().move(new ReceiveStock(item, movement, in, desk.today(at)), item), dialog);
        received.accept(item);
    }
}

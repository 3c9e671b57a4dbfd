package io.salonledger.ui.catalogue;

import java.util.function.Consumer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.ProductDescription;
import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ProductTerms;
import io.salonledger.contracts.catalogue.StockLevels;
import io.salonledger.contracts.catalogue.command.AddProduct;
import io.salonledger.contracts.catalogue.command.ChangeProductTerms;
import io.salonledger.contracts.catalogue.command.DescribeProduct;
import io.salonledger.contracts.catalogue.query.ProductDetails;
import io.salonledger.ui.list.FormDialog;

/** Adds a product, or changes what it is called and from when it costs what. */
final class ProductDialog {

    private final CatalogueDesk desk;
    private final @Nullable ProductDetails given;
    private final Consumer<ProductId> done;
    private final ProductId id;
    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final TextField brand = new TextField();
    private final TextField supplier = new TextField();
    private final TextField category = new TextField();
    private final TextField unit = new TextField();
    private final TextField barcode = new TextField();
    private final BigDecimalField minimum = new BigDecimalField();
    private final BigDecimalField maximum = new BigDecimalField();
    private final TermsFields terms;
    private final FormDialog dialog;

    /** @param given what is changed, or null for a new one */
    ProductDialog(CatalogueDesk desk, @Nullable ProductDetails given, Consumer<ProductId> done) {
        this.desk = desk;
        this.given = given;
        this.done = done;
        this.id = given == null ? ProductId.random() : given.product();
        UI ui = UI.getCurrent();
        code.setLabel(ui.getTranslation("catalogue.code"));
        code.setId("code");
        name.setLabel(ui.getTranslation("catalogue.name"));
        name.setId("name");
        brand.setLabel(ui.getTranslation("catalogue.brand"));
        brand.setId("brand");
        supplier.setLabel(ui.getTranslation("catalogue.supplier"));
        supplier.setId("supplier");
        category.setLabel(ui.getTranslation("catalogue.category"));
        category.setId("category");
        unit.setLabel(ui.getTranslation("catalogue.unit"));
        unit.setId("unit");
        barcode.setLabel(ui.getTranslation("catalogue.barcode"));
        barcode.setId("barcode");
        minimum.setLabel(ui.getTranslation("catalogue.minimum"));
        minimum.setId("minimum");
        maximum.setLabel(ui.getTranslation("catalogue.maximum"));
        maximum.setId("maximum");
        ProductTerms last = last();
        terms = new TermsFields(desk, last == null ? null : last.price(), last == null ? null : last.cost());
        if (given != null) {
            fill(given, last);
        }
        dialog = new FormDialog(
                ui.getTranslation(given == null ? "product.new" : "product.edit"),
                ui.getTranslation("list.save"),
                this::save);
        dialog.fields(code, name, brand, supplier, category, unit)
                .wide(barcode)
                .fields(minimum, maximum, terms.price, terms.cost)
                .wide(terms.from);
    }

    private void fill(ProductDetails given, @Nullable ProductTerms last) {
        code.setValue(given.description().code());
        name.setValue(given.description().name());
        brand.setValue(given.description().brand());
        supplier.setValue(given.description().supplier());
        category.setValue(given.description().category());
        unit.setValue(given.description().unit());
        barcode.setValue(given.description().barcode());
        minimum.setValue(given.levels().minimum());
        maximum.setValue(given.levels().maximum());
    }

    private @Nullable ProductTerms last() {
        return given == null || given.versions().isEmpty()
                ? null
                : given.versions().getLast().terms();
    }

    void open() {
        dialog.open();
    }

    private void save() {
        ProductDescription description = new ProductDescription(
                code.getValue(),
                name.getValue(),
                brand.getValue(),
                supplier.getValue(),
                category.getValue(),
                unit.getValue(),
                barcode.getValue());
        ProductTerms typed = new ProductTerms(terms.validFrom(), terms.typedPrice(), terms.typedCost());
        boolean shown;
        if (given == null) {
            shown = desk.gateway()
                    .send(
                            new AddProduct(
                                    id, description, new StockLevels(minimum.getValue(), maximum.getValue()), typed),
                            id);
        } else {
            shown = change(given, description, typed);
        }
        CatalogueDesk.done(shown);
        done.accept(id);
    }

    /** Sends what differs only: what is the same would be no event to wait for. */
    private boolean change(ProductDetails before, ProductDescription description, ProductTerms typed) {
        boolean shown = true;
        if (!description.equals(before.description())
                || !new StockLevels(minimum.getValue(), maximum.getValue()).equals(before.levels())) {
            shown = desk.gateway()
                    .send(
                            new DescribeProduct(
                                    id, description, new StockLevels(minimum.getValue(), maximum.getValue())),
                            id);
        }
        ProductTerms last = last();
        boolean same = last != null
                && java.util.Objects.equals(last.price(), typed.price())
                && java.util.Objects.equals(last.cost(), typed.cost());
        if (!same) {
            shown &= desk.gateway().send(new ChangeProductTerms(id, typed), id);
        }
        return shown;
    }
}

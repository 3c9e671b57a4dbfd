package io.salonledger.ui.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.ui.list.FormDialog;

/** Price and cost of a service or product from a day on, as typed. */
final class TermsFields {

    private final CatalogueDesk desk;
    private final @Nullable Currency currency;
    final BigDecimalField price;
    final BigDecimalField cost;
    final DatePicker from;

    TermsFields(CatalogueDesk desk, @Nullable Money price, @Nullable UnitCost cost) {
        this.desk = desk;
        this.currency = price != null
                ? price.currency()
                : cost != null ? cost.currency() : desk.currency().orElse(null);
        UI ui = UI.getCurrent();
        this.price = new BigDecimalField(ui.getTranslation("catalogue.price"));
        this.price.setId("price");
        this.price.setHelperText(ui.getTranslation("catalogue.price.help"));
        this.cost = new BigDecimalField(ui.getTranslation("catalogue.cost"));
        this.cost.setId("cost");
        this.from = desk.texts().on(new DatePicker(ui.getTranslation("catalogue.from")));
        this.from.setId("from");
        from.setValue(desk.today());
        for (BigDecimalField field : List.of(this.price, this.cost)) {
            field.setSuffixComponent(new Span(currency == null ? "" : currency.getCurrencyCode()));
            field.setEnabled(currency != null);
        }
        if (price != null) {
            this.price.setValue(price.amount());
        }
        if (cost != null) {
            this.cost.setValue(cost.amount());
        }
        this.cost.setVisible(desk.may(Permission.COST_SEE));
    }

    LocalDate validFrom() {
        return from.getValue() == null ? desk.today() : from.getValue();
    }

    @Nullable
    Money typedPrice() {
        BigDecimal typed = price.getValue();
        if (typed == null || currency == null) {
            return null;
        }
        if (typed.stripTrailingZeros().scale() > currency.getDefaultFractionDigits()) {
            throw new FormDialog.Invalid(
                    price.getTranslation("catalogue.digits", price.getLabel(), currency.getDefaultFractionDigits()));
        }
        return new Money(typed, currency);
    }

    @Nullable
    UnitCost typedCost() {
        BigDecimal typed = cost.getValue();
        if (typed == null || currency == null) {
            return null;
        }
        if (typed.stripTrailingZeros().scale() > UnitCost.MAX_SCALE) {
            throw new FormDialog.Invalid(cost.getTranslation("catalogue.digits", cost.getLabel(), UnitCost.MAX_SCALE));
        }
        return new UnitCost(typed, currency);
    }
}

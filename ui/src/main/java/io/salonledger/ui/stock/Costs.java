package io.salonledger.ui.stock;

import java.util.Currency;

import com.vaadin.flow.component.textfield.BigDecimalField;

import io.salonledger.contracts.money.UnitCost;
import io.salonledger.ui.list.FormDialog;

/** Reads typed costs. */
final class Costs {

    private Costs() {}

    /** The cost in a field; more digits than a unit cost holds are the person's to mend. */
    static UnitCost of(BigDecimalField field, Currency currency) {
        if (field.getValue().stripTrailingZeros().scale() > UnitCost.MAX_SCALE) {
            throw new FormDialog.Invalid(
                    field.getTranslation("stock.unit-cost.digits", field.getLabel(), UnitCost.MAX_SCALE));
        }
        return new UnitCost(field.getValue(), currency);
    }
}

package io.salonledger.ui.organisation;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.organisation.Tax;
import io.salonledger.contracts.organisation.TaxPlacement;
import io.salonledger.contracts.organisation.TaxRounding;
import io.salonledger.contracts.organisation.TaxScheme;
import io.salonledger.contracts.organisation.command.SetTaxScheme;
import io.salonledger.contracts.organisation.query.BranchDetails;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.shell.SalonIcon;

/** The dialog of a tax scheme: several taxes from a date on. */
@Component
class TaxForm {

    private final BranchForms forms;
    private final BranchFields fields;

    TaxForm(BranchForms forms) {
        this.forms = forms;
        this.fields = forms.fields();
    }

    /** One tax of the scheme. */
    private final class TaxRow extends Div {

        private final TextField code = new TextField();
        private final TextField name = new TextField();
        private final BigDecimalField rate = new BigDecimalField();
        private final Select<TaxPlacement> placement = new Select<>();

        TaxRow(Runnable remove) {
            addClassName("sl-tax-row");
            code.setPlaceholder(getTranslation("organisation.tax.code"));
            code.setAriaLabel(getTranslation("organisation.tax.code"));
            name.setPlaceholder(getTranslation("organisation.tax.name"));
            name.setAriaLabel(getTranslation("organisation.tax.name"));
            rate.setAriaLabel(getTranslation("organisation.tax.rate"));
            rate.setPlaceholder(getTranslation("organisation.tax.rate"));
            rate.setSuffixComponent(new com.vaadin.flow.component.html.Span("%"));
            placement.setItems(TaxPlacement.values());
            placement.setItemLabelGenerator(p -> getTranslation("organisation.tax." + p.name()));
            placement.setValue(TaxPlacement.INCLUDED);
            placement.setAriaLabel(getTranslation("organisation.tax.placement"));
            Button gone = new Button(SalonIcon.X.create(16), click -> remove.run());
            gone.addThemeVariants(ButtonVariant.TERTIARY);
            gone.setAriaLabel(getTranslation("organisation.remove"));
            add(code, name, rate, placement, gone);
        }

        void set(Tax tax) {
            code.setValue(tax.code());
            name.setValue(tax.name());
            rate.setValue(tax.rate());
            placement.setValue(tax.placement());
        }

        Tax tax() {
            String called = name.isEmpty() ? code.getValue() : name.getValue();
            return new Tax(
                    code.getValue(),
                    called,
                    fields.chosen(rate.getValue(), "organisation.tax.rate"),
                    placement.getValue());
        }
    }

    void open(BranchDetails branch, Runnable done) {
        DatePicker from = fields.date("organisation.valid-from");
        List<TaxRow> rows = new ArrayList<>();
        Div all = new Div();
        all.addClassName("sl-span-rows");
        branch.taxSchemes().stream()
                .findFirst()
                .ifPresent(last -> last.taxes().forEach(tax -> add(rows, all).set(tax)));
        if (rows.isEmpty()) {
            add(rows, all);
        }
        Button more =
                new Button(fields.text("organisation.tax.add"), SalonIcon.PLUS.create(16), click -> add(rows, all));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        Select<TaxRounding> level = new Select<>();
        level.setLabel(fields.text("organisation.tax.rounding"));
        level.setItems(TaxRounding.values());
        level.setItemLabelGenerator(l -> fields.text("organisation.tax.rounding." + l.name()));
        level.setValue(TaxRounding.LINE);
        FormDialog dialog = new FormDialog(
                        fields.text("organisation.taxes"),
                        fields.text("list.save"),
                        () -> forms.send(
                                new SetTaxScheme(
                                        branch.branch(),
                                        new TaxScheme(
                                                fields.chosen(from.getValue(), "organisation.valid-from"),
                                                rows.stream().map(TaxRow::tax).toList(),
                                                RoundingMode.HALF_UP,
                                                level.getValue())),
                                branch.branch(),
                                done))
                .fields(from, level)
                .wide(all)
                .wide(more);
        dialog.setWidth("620px");
        dialog.open();
    }

    private TaxRow add(List<TaxRow> rows, Div all) {
        TaxRow[] self = new TaxRow[1];
        self[0] = new TaxRow(() -> {
            rows.remove(self[0]);
            all.remove(self[0]);
        });
        rows.add(self[0]);
        all.add(self[0]);
        return self[0];
    }
}

package io.salonledger.ui.catalogue;

import java.time.Duration;
import java.util.function.Consumer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.ServiceDescription;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.ServiceTerms;
import io.salonledger.contracts.catalogue.command.AddService;
import io.salonledger.contracts.catalogue.command.ChangeServiceTerms;
import io.salonledger.contracts.catalogue.command.DescribeService;
import io.salonledger.contracts.catalogue.query.ServiceDetails;
import io.salonledger.ui.list.FormDialog;

/** Adds a service, or changes what it is called and from when it costs what. */
final class ServiceDialog {

    private final CatalogueDesk desk;
    private final @Nullable ServiceDetails given;
    private final Consumer<ServiceId> done;
    private final ServiceId id;
    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final TextField category = new TextField();
    private final IntegerField minutes = new IntegerField();
    private final TextArea preparation = new TextArea();
    private final TermsFields terms;
    private final FormDialog dialog;

    /** @param given what is changed, or null for a new one */
    ServiceDialog(CatalogueDesk desk, @Nullable ServiceDetails given, Consumer<ServiceId> done) {
        this.desk = desk;
        this.given = given;
        this.done = done;
        this.id = given == null ? ServiceId.random() : given.service();
        UI ui = UI.getCurrent();
        code.setLabel(ui.getTranslation("catalogue.code"));
        code.setId("code");
        name.setLabel(ui.getTranslation("catalogue.name"));
        name.setId("name");
        category.setLabel(ui.getTranslation("catalogue.category"));
        category.setId("category");
        minutes.setLabel(ui.getTranslation("catalogue.minutes"));
        minutes.setId("minutes");
        preparation.setLabel(ui.getTranslation("catalogue.preparation"));
        preparation.setId("preparation");
        ServiceTerms last = last();
        terms = new TermsFields(desk, last == null ? null : last.price(), last == null ? null : last.cost());
        if (given != null) {
            fill(given, last);
        }
        dialog = new FormDialog(
                ui.getTranslation(given == null ? "service.new" : "service.edit"),
                ui.getTranslation("list.save"),
                this::save);
        dialog.fields(code, name, category, minutes, terms.price, terms.cost)
                .wide(terms.from)
                .wide(preparation);
    }

    private void fill(ServiceDetails given, @Nullable ServiceTerms last) {
        code.setValue(given.description().code());
        name.setValue(given.description().name());
        category.setValue(given.description().category());
        preparation.setValue(given.description().preparation());
        if (last != null && last.duration() != null) {
            minutes.setValue((int) last.duration().toMinutes());
        }
    }

    private @Nullable ServiceTerms last() {
        return given == null || given.versions().isEmpty()
                ? null
                : given.versions().getLast().terms();
    }

    void open() {
        dialog.open();
    }

    private void save() {
        ServiceDescription description =
                new ServiceDescription(code.getValue(), name.getValue(), category.getValue(), preparation.getValue());
        ServiceTerms typed = new ServiceTerms(
                terms.validFrom(),
                terms.typedPrice(),
                minutes.getValue() == null ? null : Duration.ofMinutes(minutes.getValue()),
                terms.typedCost());
        boolean shown;
        if (given == null) {
            shown = desk.gateway().send(new AddService(id, description, typed), id);
        } else {
            shown = change(given, description, typed);
        }
        CatalogueDesk.done(shown);
        done.accept(id);
    }

    /** Sends what differs only: what is the same would be no event to wait for. */
    private boolean change(ServiceDetails before, ServiceDescription description, ServiceTerms typed) {
        boolean shown = true;
        if (!description.equals(before.description())) {
            shown = desk.gateway().send(new DescribeService(id, description), id);
        }
        ServiceTerms last = last();
        boolean same = last != null
                && java.util.Objects.equals(last.price(), typed.price())
                && java.util.Objects.equals(last.cost(), typed.cost())
                && java.util.Objects.equals(last.duration(), typed.duration());
        if (!same) {
            shown &= desk.gateway().send(new ChangeServiceTerms(id, typed), id);
        }
        return shown;
    }
}

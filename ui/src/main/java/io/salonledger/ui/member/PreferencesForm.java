package io.salonledger.ui.member;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;

import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.member.Preferences;
import io.salonledger.contracts.member.Pressure;
import io.salonledger.contracts.member.command.ChangePreferences;
import io.salonledger.contracts.member.query.MemberDetails;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.ui.list.FormDialog;

/** What a member likes: therapists and services by name, the rest in words. */
final class PreferencesForm {

    private final MemberDetails card;
    private final MemberDesk desk;
    private final Runnable changed;
    private final UI at = UI.getCurrent();
    private final MultiSelectComboBox<EmployeeId> therapists = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<ServiceId> services = new MultiSelectComboBox<>();
    private final ComboBox<Pressure> pressure;
    private final TextField brands;
    private final TextField environment;
    private final TextField drinks;
    private final TextField remark;

    PreferencesForm(MemberDetails card, MemberDesk desk, Runnable changed) {
        this.card = card;
        this.desk = desk;
        this.changed = changed;
        Preferences before = card.traits().preferences();
        therapists(before);
        services(before);
        pressure = MemberDesk.choice(at, "member.pressure", Pressure.class);
        pressure.setClearButtonVisible(true);
        pressure.setValue(before.pressure());
        brands = MemberDesk.text(at, "member.brands", String.join(", ", before.brands()));
        environment = MemberDesk.text(at, "member.environment", before.environment());
        drinks = MemberDesk.text(at, "member.drinks", before.drinks());
        remark = MemberDesk.text(at, "member.remark", before.remark());
    }

    /** Those who work here, and those whom the member liked before, even if they have left. */
    private void therapists(Preferences before) {
        Map<EmployeeId, String> names = new LinkedHashMap<>(desk.gateway().therapists(before.therapists()));
        names.replaceAll((id, name) -> name.isEmpty() ? at.getTranslation("member.gone") : name);
        therapists.setLabel(at.getTranslation("member.therapists"));
        therapists.setHelperText(at.getTranslation("member.therapists.hint"));
        therapists.setId("therapists");
        therapists.setItems(names.keySet());
        therapists.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        therapists.setValue(new LinkedHashSet<>(before.therapists()));
        desk.texts().on(therapists);
    }

    private void services(Preferences before) {
        Map<ServiceId, String> names = new LinkedHashMap<>(desk.gateway().serviceNames(before.services()));
        services.setLabel(at.getTranslation("member.services"));
        services.setId("services");
        services.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        services.setItems(query -> {
            Map<ServiceId, String> found = desk.gateway()
                    .services(query.getFilter().orElse(""), desk.today(), query.getOffset(), query.getLimit());
            names.putAll(found);
            return found.keySet().stream();
        });
        services.setValue(new LinkedHashSet<>(before.services()));
        desk.texts().on(services);
    }

    void open() {
        new FormDialog(at.getTranslation("member.preferences.change"), at.getTranslation("list.save"), this::save)
                .wide(therapists)
                .wide(services)
                .fields(pressure, brands, environment, drinks)
                .wide(remark)
                .open();
    }

    private void save() {
        Preferences preferences = new Preferences(
                List.copyOf(therapists.getValue()),
                List.copyOf(services.getValue()),
                List.of(brands.getValue().split("[,，、]")),
                pressure.getValue(),
                environment.getValue(),
                drinks.getValue(),
                remark.getValue());
        MemberDesk.done(at, desk.gateway().send(new ChangePreferences(card.member(), preferences), card.member()));
        changed.run();
    }
}

package io.salonledger.ui.staff;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;

import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.staff.Skills;
import io.salonledger.ui.list.FormDialog;

/** What an employee can do: whole categories, and single services besides. */
final class SkillFields {

    private final MultiSelectComboBox<String> categories = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<ServiceId> services = new MultiSelectComboBox<>();

    SkillFields(StaffDesk desk, Skills before) {
        UI ui = UI.getCurrent();
        categories.setLabel(ui.getTranslation("staff.skills"));
        categories.setId("skills");
        Set<String> known = new TreeSet<>(desk.gateway().categories());
        known.addAll(before.categories());
        categories.setItems(known);
        categories.setValue(before.categories());
        services.setLabel(ui.getTranslation("staff.skills.services"));
        services.setHelperText(ui.getTranslation("staff.skills.services.hint"));
        services.setId("services");
        Map<ServiceId, String> names = new LinkedHashMap<>(desk.gateway().serviceNames(before.services()));
        services.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        services.setItems(query -> {
            Map<ServiceId, String> found = desk.gateway()
                    .services(query.getFilter().orElse(""), desk.today(), query.getOffset(), query.getLimit());
            names.putAll(found);
            return found.keySet().stream();
        });
        services.setValue(before.services());
        desk.texts().on(categories);
        desk.texts().on(services);
    }

    void addTo(FormDialog dialog) {
        dialog.wide(categories).wide(services);
    }

    Skills skills() {
        return new Skills(categories.getValue(), new LinkedHashSet<>(services.getValue()));
    }
}

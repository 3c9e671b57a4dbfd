package io.salonledger.ui.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;

import io.salonledger.contracts.catalogue.query.ValueCount;
import io.salonledger.ui.shell.language.VaadinTexts;

/** Several values of one field to choose from, each with how many records have it. */
public final class FacetBox extends MultiSelectComboBox<String> {

    private final Map<String, Long> counts = new LinkedHashMap<>();
    private transient Function<String, String> names = Function.identity();

    public FacetBox(String id, String label, VaadinTexts texts, Consumer<Set<String>> chosen) {
        setId(id);
        setPlaceholder(label);
        setAriaLabel(label);
        setClearButtonVisible(true);
        texts.on(this);
        setItemLabelGenerator(this::text);
        setItems(query -> {
            String typed = query.getFilter().orElse("").toLowerCase(Locale.ROOT);
            return counts.keySet().stream()
                    .filter(value -> text(value).toLowerCase(Locale.ROOT).contains(typed))
                    .skip(query.getOffset())
                    .limit(query.getLimit());
        });
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(change.getValue());
            }
        });
    }

    /** What values are called, where they are ids. */
    public FacetBox named(Function<String, String> naming) {
        names = naming;
        return this;
    }

    public void show(List<ValueCount> facet) {
        counts.clear();
        facet.forEach(value -> counts.put(value.value(), value.count()));
        getLazyDataView().refreshAll();
    }

    private String text(String value) {
        Long count = counts.get(value);
        return names.apply(value) + (count == null ? "" : " · " + count);
    }
}

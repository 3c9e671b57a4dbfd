package io.salonledger.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;

/** A few ways to look at the same thing, one of them chosen: today, week, month. */
public final class Segments<T> extends com.vaadin.flow.component.Composite<Tabs> {

    private final Map<Tab, T> values = new LinkedHashMap<>();

    public Segments(String ariaLabel, Consumer<T> choose) {
        getContent().addClassName("seg");
        getContent().setAutoselect(false);
        getContent().getElement().setAttribute("aria-label", ariaLabel);
        getContent().addSelectedChangeListener(change -> {
            T value = values.get(change.getSelectedTab());
            if (change.isFromClient() && value != null) {
                choose.accept(value);
            }
        });
    }

    public Segments<T> add(String text, T value) {
        Tab tab = new Tab(text);
        values.put(tab, value);
        getContent().add(tab);
        return this;
    }

    public Segments<T> choose(T value) {
        values.forEach((tab, of) -> {
            if (of.equals(value)) {
                getContent().setSelectedTab(tab);
            }
        });
        return this;
    }
}

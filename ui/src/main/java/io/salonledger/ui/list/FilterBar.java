package io.salonledger.ui.list;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import io.salonledger.ui.shell.SalonIcon;

/** The filters above a list: a search field, boxes, and chips that are drawn anew with their counts. */
public final class FilterBar extends Div {

    private final TextField search = new TextField();
    private final Div chips = new Div();

    public FilterBar(String placeholder, Consumer<String> typed) {
        addClassName("filters");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("shell.filters"));
        search.setId("search");
        search.setPlaceholder(placeholder);
        search.setAriaLabel(placeholder);
        search.setPrefixComponent(SalonIcon.SEARCH.create(16));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.accept(change.getValue().strip());
            }
        });
        chips.addClassName("chips");
        add(search, chips);
    }

    /** One chip: chosen or not, with what a click does. */
    public record Chip(String id, String text, boolean chosen, Runnable choose) {}

    public FilterBar text(String typed) {
        search.setValue(typed);
        return this;
    }

    public FilterBar box(Component box) {
        getElement().insertChild(getElement().indexOfChild(chips.getElement()), box.getElement());
        return this;
    }

    public void chips(List<Chip> all) {
        chips.removeAll();
        for (Chip chip : all) {
            NativeButton button =
                    new NativeButton(chip.text(), click -> chip.choose().run());
            button.setId("chip-" + chip.id());
            button.addClassName("chip");
            button.setClassName("on", chip.chosen());
            button.getElement().setAttribute("aria-pressed", String.valueOf(chip.chosen()));
            chips.add(button);
        }
    }
}

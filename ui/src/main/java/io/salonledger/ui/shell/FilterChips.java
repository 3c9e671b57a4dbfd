package io.salonledger.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** The row of filters above a list: fields, what is filtered now, what else one could filter. */
public final class FilterChips extends Div {

    public FilterChips() {
        addClassName("filters");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("shell.filters"));
    }

    /** A filter that is set; a click takes it away. */
    public FilterChips set(SalonIcon icon, String text, Runnable remove) {
        NativeButton chip = chip(icon, text, remove);
        chip.addClassName("on");
        chip.add(SalonIcon.X.create(13));
        chip.setAriaLabel(getTranslation("shell.filters.remove", text));
        add(chip);
        return this;
    }

    /** One choice among chips; the chosen one is marked. */
    public FilterChips choice(String text, boolean chosen, Runnable choose) {
        NativeButton chip = new NativeButton(text, click -> choose.run());
        chip.addClassName("chip");
        chip.setClassName("on", chosen);
        chip.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        add(chip);
        return this;
    }

    /** A filter one could set. */
    public FilterChips offer(SalonIcon icon, String text, Runnable open) {
        NativeButton chip = chip(icon, text, open);
        chip.addClassName("dash");
        add(chip);
        return this;
    }

    /** Takes every filter away. */
    public FilterChips clear(Runnable clear) {
        NativeButton button = new NativeButton(getTranslation("shell.filters.clear"), click -> clear.run());
        button.addClassName("sl-link");
        add(button);
        return this;
    }

    /** How many are found, at the right. */
    public FilterChips found(Component found) {
        found.addClassName("found");
        add(found);
        return this;
    }

    private static NativeButton chip(SalonIcon icon, String text, Runnable act) {
        NativeButton chip = new NativeButton();
        chip.addClassName("chip");
        chip.add(icon.create(14), new Span(text));
        chip.addClickListener(click -> act.run());
        return chip;
    }
}

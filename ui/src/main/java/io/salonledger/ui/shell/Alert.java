package io.salonledger.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A notice that stays in the page: what is the matter, what it means, what to do. */
public final class Alert extends Div {

    public Alert(Tone tone, SalonIcon icon, String title, String text, Component... actions) {
        addClassNames("alert", tone == Tone.SOFT ? "ok" : tone.className());
        Span strong = new Span(title);
        strong.addClassName("strong");
        Div words = new Div(strong, new Span(" " + text));
        words.addClassName("grow");
        add(icon.create(18), words);
        add(actions);
    }
}

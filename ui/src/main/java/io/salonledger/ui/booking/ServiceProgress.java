package io.salonledger.ui.booking;

import java.time.Duration;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How far a service is, as a bar; the words beside it say the same. */
final class ServiceProgress extends Div {

    private static final int ALL = 100;

    ServiceProgress(Duration spent, Duration whole) {
        addClassName("meter");
        setClassName("warn", spent.compareTo(whole) > 0);
        getElement().setAttribute("aria-hidden", "true");
        long percent = whole.isZero() ? ALL : spent.toSeconds() * ALL / whole.toSeconds();
        Span bar = new Span();
        bar.addClassName("part");
        bar.getStyle().set("width", Math.clamp(percent, 0, ALL) + "%");
        add(bar);
    }
}

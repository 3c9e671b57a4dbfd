package io.salonledger.ui.booking;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import io.salonledger.contracts.booking.BookingState;
import io.salonledger.ui.shell.SalonIcon;

/** What the blocks mean, and the keys. */
final class PlannerLegend extends Div {

    private static final List<BookingState> STATES = List.of(
            BookingState.BOOKED,
            BookingState.ARRIVED,
            BookingState.IN_SERVICE,
            BookingState.COMPLETED,
            BookingState.NO_SHOW);

    PlannerLegend(Consumer<Boolean> cancelled) {
        addClassName("keyrow");
        STATES.forEach(state -> add(new Span(BookingTexts.badge(this, state))));
        add(
                mark(SalonIcon.ALERT, "vip", "planner.to-reassign"),
                mark(SalonIcon.CAKE, "vip", "planner.mark.birthday"),
                mark(SalonIcon.PULSE, "health", "planner.mark.health"));
        Checkbox also = new Checkbox(getTranslation("planner.show-cancelled"));
        also.setId("show-cancelled");
        also.addValueChangeListener(change -> cancelled.accept(change.getValue()));
        add(also);
        Span keys = new Span(
                key("←"),
                key("→"),
                new Span(getTranslation("planner.keys.day")),
                key("T"),
                new Span(getTranslation("planner.today")),
                key("N"),
                new Span(getTranslation("planner.new")),
                key(getTranslation("planner.keys.arrows")),
                new Span(getTranslation("planner.keys.move")));
        keys.addClassName("keys-hint");
        keys.getElement().setAttribute("title", getTranslation("planner.keys.move.hint"));
        add(keys);
    }

    private Span mark(SalonIcon icon, String tone, String key) {
        Span sign = new Span(icon.create(13));
        sign.addClassNames("mk", tone);
        return new Span(sign, new Span(getTranslation(key)));
    }

    private static Span key(String name) {
        Span key = new Span(name);
        key.addClassName("kbd");
        return key;
    }

    /** Nothing stands above the plan. */
    Div hint() {
        Div none = new Div();
        none.setVisible(false);
        return none;
    }
}

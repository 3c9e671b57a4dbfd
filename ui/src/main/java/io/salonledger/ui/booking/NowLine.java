package io.salonledger.ui.booking;

import java.time.Instant;
import java.util.Optional;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The line of now in a lane; kept moving in the browser. */
record NowLine(PlannerDesk desk) {

    /** Empty if now is not on the axis. */
    Optional<Div> of(PlanAxis axis) {
        Instant now = desk.now();
        Instant start = axis.start().instant();
        if (now.isBefore(start) || !now.isBefore(axis.at(axis.minutes()).instant())) {
            return Optional.empty();
        }
        Div line = new Div();
        line.addClassName("nowl");
        line.getStyle().set("top", PlanAxis.pixels(axis.minute(now)) + "px");
        line.getElement().setAttribute("data-start", String.valueOf(start.toEpochMilli()));
        line.getElement()
                .setAttribute(
                        "data-first",
                        String.valueOf(axis.start().local().toLocalTime().toSecondOfDay() / 60));
        Span label = new Span(desk.formats().time(now));
        label.addClassName("at");
        line.add(label);
        return Optional.of(line);
    }
}

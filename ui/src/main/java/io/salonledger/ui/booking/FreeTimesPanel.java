package io.salonledger.ui.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

import io.salonledger.contracts.roster.query.FreeTime;
import io.salonledger.ui.shell.language.Formats;

/** The next free times; one press takes one. */
final class FreeTimesPanel extends Div {

    private final transient PlannerDesk desk;
    private final transient Consumer<FreeTime> take;

    FreeTimesPanel(PlannerDesk desk, Consumer<FreeTime> take) {
        this.desk = desk;
        this.take = take;
        addClassName("sl-free");
        getElement().setAttribute("aria-live", "polite");
    }

    void clear() {
        removeAll();
    }

    void show(List<FreeTime> times, LocalDate day) {
        removeAll();
        Div head = new Div(getTranslation(times.isEmpty() ? "planner.free.none" : "planner.free"));
        head.addClassNames("muted", "small");
        add(head);
        Div all = new Div();
        all.addClassName("times");
        times.forEach(time -> all.add(button(time, day)));
        add(all);
    }

    private Button button(FreeTime time, LocalDate day) {
        Formats formats = desk.formats();
        String at = formats.time(time.start().local().toLocalTime());
        String text = time.date().equals(day) ? at : formats.day(time.date()) + " " + at;
        Button button = new Button(text + " " + time.name(), click -> take.accept(time));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}

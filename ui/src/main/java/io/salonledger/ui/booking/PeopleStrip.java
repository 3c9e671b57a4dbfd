package io.salonledger.ui.booking;

import java.util.Map;
import java.util.function.Consumer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.ui.shell.PersonAvatar;

/** Whose week is shown: one of those who work in it. */
final class PeopleStrip extends Div {

    private final transient Consumer<EmployeeId> choose;

    PeopleStrip(Consumer<EmployeeId> choose) {
        this.choose = choose;
        addClassName("sl-people");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("planner.week.whose"));
    }

    void show(Map<EmployeeId, String> people, @Nullable EmployeeId chosen) {
        removeAll();
        people.forEach((person, name) -> {
            String shown = name.isEmpty() ? getTranslation("booking.erased") : name;
            NativeButton button = new NativeButton();
            button.add(new PersonAvatar(person.value(), shown).small(), new Span(shown));
            button.setClassName("on", person.equals(chosen));
            button.getElement().setAttribute("aria-pressed", String.valueOf(person.equals(chosen)));
            button.addClickListener(click -> choose.accept(person));
            add(button);
        });
    }
}

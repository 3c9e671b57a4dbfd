package io.salonledger.ui.find;

import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;

import io.salonledger.ui.shell.ConsoleAct;
import io.salonledger.ui.shell.SalonIcon;

/** Things of one kind in the palette. */
final class HitGroup extends Div {

    private HitGroup(String heading) {
        addClassName("group");
        getElement().setAttribute("role", "group").setAttribute("aria-label", heading);
        add(new H3(heading));
    }

    /** @param chosen called when one was opened */
    static HitGroup of(String heading, List<Found> found, Runnable chosen) {
        HitGroup group = new HitGroup(heading);
        found.forEach(one -> group.add(link(one, chosen)));
        return group;
    }

    static HitGroup acts(String heading, List<ConsoleAct> acts, Runnable chosen) {
        HitGroup group = new HitGroup(heading);
        acts.forEach(act -> group.add(button(act, chosen)));
        return group;
    }

    static HitGroup failed(String heading, String correlationId) {
        HitGroup group = new HitGroup(heading);
        Div words = new Div(group.getTranslation("shell.error.code", correlationId));
        words.addClassNames("muted", "small", "failed");
        group.add(words);
        return group;
    }

    private static Anchor link(Found found, Runnable chosen) {
        String parameters = QueryParameters.simple(found.parameters()).getQueryString();
        Anchor link = new Anchor(found.path() + (parameters.isEmpty() ? "" : "?" + parameters));
        link.getElement().setAttribute("router-link", true);
        link.add(found.icon().create(17), words(found.title(), found.about()), SalonIcon.RIGHT.create(15));
        link.getElement().addEventListener("click", click -> chosen.run());
        return hit(link);
    }

    private static NativeButton button(ConsoleAct act, Runnable chosen) {
        NativeButton button = new NativeButton();
        button.add(act.icon().create(17), words(button.getTranslation(act.textKey()), ""));
        if (!act.key().isEmpty()) {
            Span key = new Span(act.key());
            key.addClassName("kbd");
            button.add(key);
        }
        button.addClickListener(click -> {
            chosen.run();
            act.begin().in(UI.getCurrent());
        });
        return hit(button);
    }

    private static Div words(String title, String about) {
        Div words = new Div(new Span(title));
        words.addClassName("grow");
        if (!about.isEmpty()) {
            Span below = new Span(about);
            below.addClassNames("muted", "small", "clip");
            words.add(below);
        }
        return words;
    }

    private static <C extends Component & HasStyle> C hit(C hit) {
        hit.setId("hit-" + UUID.randomUUID());
        hit.getElement()
                .setAttribute("role", "option")
                .setAttribute("aria-selected", "false")
                .setAttribute("tabindex", "-1");
        hit.addClassName("hit");
        return hit;
    }
}

package io.salonledger.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

import io.salonledger.ui.shell.SalonIcon;

/** The drawer beside a list: a head that stays, acts, facts, lines. */
public final class DetailPanel extends Div {

    private final Div acts = new Div();

    public DetailPanel(String title, Runnable close) {
        addClassName("sl-detail");
        H2 head = new H2(title);
        Button x = new Button(SalonIcon.X.create(17), click -> close.run());
        x.addThemeVariants(ButtonVariant.TERTIARY);
        x.addClassName("icon-only");
        x.setAriaLabel(getTranslation("list.close"));
        x.setId("close-detail");
        com.vaadin.flow.component.html.Header header = new com.vaadin.flow.component.html.Header(head, x);
        acts.addClassName("acts");
        add(header, acts);
    }

    public DetailPanel acts(Component... buttons) {
        acts.add(buttons);
        return this;
    }

    public DetailPanel facts(Component... facts) {
        Div all = new Div(facts);
        all.addClassName("facts");
        add(all);
        return this;
    }

    public static Component fact(String label, String value) {
        Div lab = new Div(label);
        lab.addClassName("lab");
        Div val = new Div(value);
        val.addClassName("val");
        return new Div(lab, val);
    }

    public DetailPanel section(String title) {
        add(new com.vaadin.flow.component.html.H3(title));
        return this;
    }

    /** Words with a second line below, a figure at the right. */
    public DetailPanel line(String text, String below, String figure, Component... marks) {
        add(row(text, below, figure, marks));
        return this;
    }

    /** A line that is not in the drawer yet. */
    public static Div row(String text, String below, String figure, Component... marks) {
        Span words = new Span(text);
        words.addClassName("grow");
        words.add(marks);
        Span under = new Span(below);
        under.addClassName("below");
        words.add(under);
        Span number = new Span(figure);
        number.addClassName("num");
        number.setClassName("neg", figure.startsWith("\u2212"));
        Div line = new Div(words, number);
        line.addClassName("line");
        return line;
    }
}

package io.salonledger.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A row of a list on a phone: two lines at the left, a figure and a mark at the right. */
public final class PhoneRow extends Div {

    public PhoneRow(String title, String below, Component... right) {
        addClassName("sl-phone-row");
        Div head = new Div(title);
        head.addClassName("strong");
        Div about = new Div(below);
        about.addClassNames("muted", "small");
        Div words = new Div(head, about);
        words.addClassName("words");
        Div end = new Div(right);
        end.addClassName("end");
        add(words, end);
    }
}

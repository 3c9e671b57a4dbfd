package io.salonledger.ui.shell;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Span;

/** What changed: the old struck out, an arrow, the new; the same in history, undo and stock. */
public final class Change extends Span {

    public Change(String before, String after) {
        addClassName("chg");
        HtmlComponent old = new HtmlComponent("s");
        old.getElement().setText(before);
        HtmlComponent now = new HtmlComponent("b");
        now.getElement().setText(after);
        add(old, SalonIcon.ARROW.create(14), now);
    }
}

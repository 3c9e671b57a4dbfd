package io.salonledger.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A section in a card: its name, a few marks and links at the right, its content. */
public final class SectionCard extends Section {

    private final Header head = new Header();
    private final Div end = new Div();

    public SectionCard(String title, Component... content) {
        addClassName("card");
        end.addClassName("end");
        head.add(new H2(title), end);
        add(head);
        add(content);
    }

    /** A badge beside the title: a count, a state. */
    public SectionCard badge(Badge badge) {
        head.addComponentAtIndex(1, badge);
        return this;
    }

    /** Notes, legends, links and buttons at the right of the head. */
    public SectionCard end(Component... components) {
        end.add(components);
        return this;
    }

    public SectionCard end(String note) {
        end.add(new Span(note));
        return this;
    }

    /** Content with the card's padding; grids and lists go without, up to the edge. */
    public SectionCard padded(Component... content) {
        Div pad = new Div(content);
        pad.addClassName("pad");
        add(pad);
        return this;
    }
}

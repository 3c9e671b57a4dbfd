package io.salonledger.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One figure with its name and a comparison; the name opens the explanation. */
public final class KeyFigure extends Div {

    private final Span label;
    private final Span value = new Span();
    private final Div comparison = new Div();

    public KeyFigure(String label, String value) {
        addClassName("kpi");
        this.label = new Span(label);
        Div head = new Div(this.label);
        head.addClassName("lab");
        this.value.setText(value);
        this.value.addClassName("val");
        comparison.addClassName("cmp");
        add(head, this.value, comparison);
    }

    /** A unit or whole behind the figure: "/ 46", "%". */
    public KeyFigure unit(String text) {
        Span unit = new Span(text);
        unit.addClassName("unit");
        value.add(unit);
        return this;
    }

    /** What the figure is compared with: a {@link Trend}, a text. */
    public KeyFigure compared(Component... components) {
        comparison.add(components);
        return this;
    }

    public KeyFigure compared(String text) {
        comparison.add(new Span(text));
        return this;
    }

    /** A small drawing in the corner, such as a {@link Sparkline}. */
    public KeyFigure drawing(Component drawing) {
        drawing.addClassName("spark");
        add(drawing);
        return this;
    }

    /** Makes the name open where the figure comes from. */
    public KeyFigure why(WhyPopover why) {
        why.explain(label);
        add(why);
        return this;
    }
}

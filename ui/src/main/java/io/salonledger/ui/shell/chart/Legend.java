package io.salonledger.ui.shell.chart;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Names the marks of a chart, in the head of its card; only from two series on. */
public final class Legend extends Div {

    public Legend() {
        addClassNames("legend", "deskonly");
    }

    public Legend first(String text) {
        return entry("", text);
    }

    public Legend second(String text) {
        return entry("two", text);
    }

    /** The tick or grey line of a comparison. */
    public Legend comparison(String text) {
        return entry("tick", text);
    }

    public Legend forecast(String text) {
        return entry("soon", text);
    }

    private Legend entry(String className, String text) {
        HtmlComponent mark = new HtmlComponent("i");
        if (!className.isEmpty()) {
            mark.addClassName(className);
        }
        add(new Span(mark, new Span(text)));
        return this;
    }
}

package io.salonledger.ui.insight;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;

import io.salonledger.contracts.insight.query.MarkedText;

/** A text with what matches marked. */
class MarkedSpan extends Span {

    MarkedSpan(MarkedText text) {
        int at = 0;
        for (MarkedText.Mark mark : text.marks()) {
            add(new Text(text.text().substring(at, mark.from())));
            HtmlContainer marked = new HtmlContainer("mark");
            marked.setText(text.text().substring(mark.from(), mark.to()));
            add(marked);
            at = mark.to();
        }
        add(new Text(text.text().substring(at)));
    }
}

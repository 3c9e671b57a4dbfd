package io.salonledger.ui.notification;

import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;

import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.Glyph;
import io.salonledger.ui.shell.SalonIcon;

/** What the bell tells, each line a link to what it is about. */
final class BellList extends Div {

    private final transient Runnable left;

    /** @param left called when a line was followed */
    BellList(Runnable left) {
        this.left = left;
    }

    void show(List<News> all, Set<String> fresh) {
        removeAll();
        H2 head = new H2(getTranslation("bell.title"));
        add(head);
        if (all.isEmpty()) {
            add(new EmptyState(SalonIcon.BELL, getTranslation("bell.none"), getTranslation("bell.none.hint")));
            return;
        }
        UnorderedList lines = new UnorderedList();
        lines.addClassNames("list", "flush");
        all.forEach(news -> lines.add(new ListItem(line(news, fresh.contains(news.key())))));
        add(lines);
    }

    private Anchor line(News news, boolean fresh) {
        Div title = new Div(news.title());
        Div about = new Div(news.about());
        about.addClassNames("muted", "small", "clip");
        Div words = new Div(title, about);
        words.addClassName("grow");
        String parameters = QueryParameters.simple(news.parameters()).getQueryString();
        Anchor line = new Anchor(news.path() + (parameters.isEmpty() ? "" : "?" + parameters));
        line.getElement().setAttribute("router-link", true);
        line.addClassName("news");
        line.add(new Glyph(news.icon(), news.tone()), words);
        if (fresh) {
            Span mark = new Span();
            mark.addClassName("fresh");
            mark.getElement().setAttribute("role", "img").setAttribute("aria-label", getTranslation("bell.new"));
            line.add(mark);
        }
        line.getElement().addEventListener("click", click -> left.run());
        return line;
    }
}

package io.salonledger.ui.audit;

import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.query.HistoryPage.Bar;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.language.Formats;

/** Events over time; a span that is clicked is looked at alone. */
final class TimeStrip extends Div {

    TimeStrip(List<Bar> bars, Formats formats, BiConsumer<Instant, @Nullable Instant> narrow) {
        addClassName("tm");
        Div head = new Div(SalonIcon.HISTORY.create(17), new Span(getTranslation("audit.history.strip")));
        head.addClassNames("row", "strong");
        Div hint = new Div(getTranslation("audit.history.strip.hint"));
        hint.addClassNames("tiny", "muted");
        Div track = new Div();
        track.addClassNames("track", "strip");
        track.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("audit.history.strip"));
        long most = bars.stream().mapToLong(Bar::events).max().orElse(1);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            Instant end = i + 1 < bars.size() ? bars.get(i + 1).from() : null;
            NativeButton column = new NativeButton();
            column.getStyle().set("--h", bar.events() * 100 / Math.max(1, most) + "%");
            column.setAriaLabel(formats.tableTime(bar.from()) + ": " + formats.number(bar.events()));
            column.getElement()
                    .setAttribute("title", formats.tableTime(bar.from()) + " · " + formats.number(bar.events()));
            column.setEnabled(bar.events() > 0);
            column.addClickListener(click -> narrow.accept(bar.from(), end));
            track.add(column);
        }
        Div ends = new Div();
        ends.addClassNames("row", "tiny", "muted", "strip-ends");
        if (!bars.isEmpty()) {
            ends.add(
                    new Span(formats.tableTime(bars.getFirst().from())),
                    new Span(formats.tableTime(bars.getLast().from())));
        }
        Div middle = new Div(track, ends);
        middle.addClassName("strip-middle");
        add(new Div(head, hint), middle);
    }
}

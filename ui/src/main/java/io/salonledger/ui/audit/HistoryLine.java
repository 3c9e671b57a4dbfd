package io.salonledger.ui.audit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import io.salonledger.contracts.audit.query.FieldChange;
import io.salonledger.contracts.audit.query.HistoryRow;
import io.salonledger.ui.shell.Change;
import io.salonledger.ui.shell.Glyph;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;
import io.salonledger.ui.shell.language.Formats;

/** One event in the list: when, what in words, what it changed, and its number. */
final class HistoryLine extends Div {

    private final long position;

    HistoryLine(HistoryRow row, EventSentences sentences, Formats formats, Runnable open) {
        this.position = row.position();
        addClassName("ev");
        setId("event-" + row.position());
        getElement().setAttribute("role", "button").setAttribute("tabindex", "0");
        Span time = new Span(formats.time(row.at()));
        time.addClassName("time");
        Div words = new Div(new Span(sentences.sentence(row)));
        row.changes().stream()
                .filter(change -> change.before() != null)
                .findFirst()
                .ifPresent(change -> words.add(new Span(" "), changed(change, sentences, formats)));
        Div sub = new Div();
        sub.addClassName("sub");
        row.others().forEach(other -> sub.add(new Span(sentences.name(other))));
        if (row.branch() != null && !row.branch().name().isEmpty()) {
            sub.add(new Span(sentences.name(row.branch())));
        }
        if (row.reason() != null) {
            sub.add(new Span(getTranslation("audit.event.reason") + ": " + row.reason()));
        }
        Div middle = new Div(words, sub);
        Span number = new Span(formats.number(row.position()));
        number.addClassName("seq");
        add(time, glyph(row.type()), middle, number);
        addClickListener(click -> open.run());
        getElement().addEventListener("keydown", key -> open.run()).setFilter("event.key === 'Enter'");
    }

    private static Change changed(FieldChange change, EventSentences sentences, Formats formats) {
        return new Change(sentences.value(change.before(), formats), sentences.value(change.after(), formats));
    }

    void mark(long open) {
        setClassName("on", open == position);
    }

    static Glyph glyph(String type) {
        return switch (type.substring(0, type.indexOf('.'))) {
            case "member" -> new Glyph(SalonIcon.USERS, Tone.QUIET);
            case "ticket" -> new Glyph(SalonIcon.TILL, Tone.SOFT);
            case "stock", "purchasing" -> new Glyph(SalonIcon.BOX, Tone.QUIET);
            case "booking" -> new Glyph(SalonIcon.CALENDAR, Tone.QUIET);
            case "catalogue" -> new Glyph(SalonIcon.TAG, Tone.WARN);
            case "staff", "identity" -> new Glyph(SalonIcon.TEAM, Tone.QUIET);
            case "organisation" -> new Glyph(SalonIcon.DOOR, Tone.QUIET);
            case "complaint" -> new Glyph(SalonIcon.BUBBLE, Tone.WARN);
            case "audit" -> new Glyph(SalonIcon.EYE, Tone.INFO);
            case "migration" -> new Glyph(SalonIcon.DOWNLOAD, Tone.QUIET);
            default -> new Glyph(SalonIcon.DATABASE, Tone.QUIET);
        };
    }
}

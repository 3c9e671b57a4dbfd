package io.salonledger.ui.audit;

import java.util.stream.Collectors;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

import io.salonledger.contracts.audit.ActMark;
import io.salonledger.contracts.audit.query.AuditOverview;
import io.salonledger.ui.shell.Glyph;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;
import io.salonledger.ui.shell.language.Formats;

/** Acts of one kind that are worth a look: how many, the newest, by whom, and the way to them. */
final class ActLine extends ListItem {

    ActLine(AuditOverview.Acts acts, AuditToday now, EventSentences sentences, Formats formats) {
        setId("act-" + acts.mark());
        Div title = new Div(sentences.mark(acts.mark()));
        String people = acts.people().stream().map(sentences::person).distinct().collect(Collectors.joining(" · "));
        Div about = new Div(
                acts.newest() == null
                        ? people
                        : getTranslation("audit.home.newest", formats.tableTime(acts.newest()), people));
        about.addClassNames("muted", "small", "clip");
        Div words = new Div(title, about);
        words.addClassName("grow");
        Span number = new Span(formats.number(acts.events()));
        number.addClassNames("strong", "num");
        Span before = new Span(getTranslation("audit.home.before", now.days(), formats.number(acts.before())));
        before.addClassNames("muted", "tiny", "deskonly");
        Anchor open = AuditLinks.link(
                getTranslation("audit.home.open"),
                HistoryView.PATH + "?mark=" + acts.mark() + "&from=" + now.first() + "&to=" + now.today());
        open.setAriaLabel(getTranslation("audit.home.open") + ": " + sentences.mark(acts.mark()));
        add(new Glyph(icon(acts.mark()), tone(acts.mark())), words, before, number, open);
    }

    private static SalonIcon icon(ActMark mark) {
        return switch (mark) {
            case REFUND -> SalonIcon.CASH;
            case DISCOUNT -> SalonIcon.COUPON;
            case CANCELLATION -> SalonIcon.X_CIRCLE;
            case PRICE -> SalonIcon.TAG;
            case CORRECTION -> SalonIcon.EDIT;
            case VARIANCE -> SalonIcon.TILL;
            case ERASURE -> SalonIcon.EYE_OFF;
            case RIGHTS -> SalonIcon.KEY;
        };
    }

    private static Tone tone(ActMark mark) {
        return switch (mark) {
            case VARIANCE, REFUND -> Tone.WARN;
            case ERASURE, RIGHTS -> Tone.HOLD;
            default -> Tone.QUIET;
        };
    }
}

package io.salonledger.ui.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;

import io.salonledger.contracts.audit.VerificationStatus.State;
import io.salonledger.contracts.audit.query.AuditOverview;
import io.salonledger.contracts.audit.query.LedgerStatus;
import io.salonledger.contracts.finance.query.DayMatter;
import io.salonledger.ui.organisation.Branches;
import io.salonledger.ui.shell.Alert;
import io.salonledger.ui.shell.Badges;
import io.salonledger.ui.shell.KeyFigures;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.SectionCard;
import io.salonledger.ui.shell.Tone;
import io.salonledger.ui.shell.chart.Chart;
import io.salonledger.ui.shell.chart.PeriodBars;
import io.salonledger.ui.shell.language.Formats;

/** The cards of the auditor's home. */
final class AuditHomeParts {

    private static final int ROOTS = 7;
    private static final int ROOT_SHOWN = 16;

    private final Formats formats;
    private final EventSentences sentences;
    private final Branches branches;
    private final UI at = UI.getCurrent();

    AuditHomeParts(Formats formats, EventSentences sentences, Branches branches) {
        this.formats = formats;
        this.sentences = sentences;
        this.branches = branches;
    }

    /** Before all else, where the log is no longer what was recorded. */
    Optional<Alert> alarm(AuditToday now) {
        if (now.verification().state() == State.DIFFERENT) {
            return Optional.of(new Alert(
                    Tone.BAD,
                    SalonIcon.ALERT,
                    text("audit.history.different"),
                    text("audit.home.different"),
                    AuditLinks.link(text("audit.verification"), "verification")));
        }
        return Optional.ofNullable(now.ledger().failure())
                .map(failure -> new Alert(Tone.BAD, SalonIcon.ALERT, text("audit.home.stopped"), failure));
    }

    KeyFigures figures(AuditToday now) {
        return new AuditFigures(now, formats).whole();
    }

    /** Events of each day; a bar leads to them. */
    SectionCard strip(AuditToday now) {
        PeriodBars bars = new PeriodBars(
                text("audit.verification.day"),
                text("audit.home.events"),
                number -> formats.number(number.longValue()));
        for (AuditOverview.Day day : now.overview().days()) {
            String label = day.day().getDayOfMonth() + "";
            BigDecimal events = BigDecimal.valueOf(day.events());
            if (day.day().equals(now.today())) {
                bars.now(label, events, null, null);
            } else {
                bars.past(label, events, null);
            }
        }
        Chart chart = bars.chart(text("audit.home.strip.summary", formats.day(now.first()), formats.day(now.today())));
        chart.onPick(index -> {
            String day = now.overview().days().get(index).day().toString();
            at.navigate(HistoryView.class, QueryParameters.of("from", day).merging("to", day));
        });
        SectionCard card = new SectionCard(text("audit.home.strip"))
                .end(chart.tableSwitch())
                .padded(chart);
        card.setId("audit-strip");
        return card;
    }

    /** Kinds of acts that had any, each leading to exactly those events. */
    SectionCard acts(AuditToday now) {
        UnorderedList list = list("audit-acts");
        now.overview().acts().stream()
                .filter(acts -> acts.events() > 0)
                .forEach(acts -> list.add(new ActLine(acts, now, sentences, formats)));
        SectionCard card = new SectionCard(text("audit.home.worth"));
        return list.getComponentCount() > 0 ? withList(card, list) : card.padded(quiet("audit.home.worth.none"));
    }

    /** Closed days that don't tally, newest first; empty for who may not see them. */
    Optional<SectionCard> closes(AuditToday now) {
        List<DayMatter> closes = now.closes();
        if (closes == null) {
            return Optional.empty();
        }
        SectionCard card =
                new SectionCard(text("audit.home.closes")).end(AuditLinks.link(text("finance.close"), "day-close"));
        if (closes.isEmpty()) {
            return Optional.of(card.padded(quiet("audit.home.closes.none")));
        }
        UnorderedList list = list("audit-closes");
        closes.forEach(matter -> list.add(new CloseLine(matter, branches, formats)));
        return Optional.of(withList(card.badge(Badges.count(formats.number(closes.size()))), list));
    }

    SectionCard roots(LedgerStatus ledger) {
        UnorderedList list = list("audit-roots");
        ledger.days().stream().limit(ROOTS).forEach(day -> {
            Div date = new Div(formats.day(day.day()));
            Div root = new Div(day.root().substring(0, ROOT_SHOWN) + "…");
            root.addClassNames("mono", "tiny", "muted");
            Div words = new Div(date, root);
            words.addClassName("grow");
            Span leaves = new Span(formats.number(day.leaves()));
            leaves.addClassName("num");
            list.add(new ListItem(
                    words,
                    leaves,
                    day.closed()
                            ? Badges.proven(text("audit.verification.closed"))
                            : Badges.waiting(text("audit.verification.open"))));
        });
        SectionCard card = new SectionCard(text("audit.verification.days"))
                .end(AuditLinks.link(text("audit.home.all"), "verification"));
        return list.getComponentCount() > 0 ? withList(card, list) : card.padded(quiet("audit.home.roots.none"));
    }

    /** Who looked at how much; empty for who may not see it. */
    Optional<SectionCard> looks(AuditToday now) {
        List<AuditOverview.Looks> looks = now.overview().looks();
        if (looks == null) {
            return Optional.empty();
        }
        SectionCard card = new SectionCard(text("audit.home.looks"))
                .end(AuditLinks.link(text("audit.home.all"), "reads?from=" + now.first()));
        if (looks.isEmpty()) {
            return Optional.of(card.padded(quiet("audit.home.looks.none")));
        }
        UnorderedList list = list("audit-looks");
        looks.forEach(person -> list.add(new LookLine(person, now, sentences, formats)));
        return Optional.of(withList(card, list));
    }

    private static SectionCard withList(SectionCard card, Component list) {
        card.add(list);
        return card;
    }

    private static UnorderedList list(String id) {
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        list.setId(id);
        return list;
    }

    private Div quiet(String key) {
        Div words = new Div(text(key));
        words.addClassNames("muted", "small");
        return words;
    }

    private String text(String key, Object... args) {
        return at.getTranslation(key, args);
    }
}

package io.salonledger.ui.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.VerificationStatus;
import io.salonledger.contracts.audit.query.HistoryPage;
import io.salonledger.contracts.audit.query.HistoryRow;
import io.salonledger.ui.export.ExportDesk;
import io.salonledger.ui.list.Sentence;
import io.salonledger.ui.list.UrlFilter;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.Badge;
import io.salonledger.ui.shell.Badges;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.ErrorState;
import io.salonledger.ui.shell.NoPermissionState;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.language.Formats;
import io.salonledger.ui.shell.language.LocalFormats;
import io.salonledger.ui.shell.language.Translations;
import io.salonledger.ui.shell.language.VaadinTexts;

/** Who changed what, when and why; every event of every record. */
@Route("history")
@RolesAllowed({"OWNER", "HEADQUARTERS", "BRANCH_MANAGER", "AUDITOR", "ADMINISTRATOR"})
@StyleSheet("context://css/audit.css")
public class HistoryView extends Page implements BeforeEnterObserver {

    static final String PATH = "history";
    private static final int PAGE = 60;

    private final transient AuditGateway audit;
    private final transient Formats formats;
    private final transient EventSentences sentences;
    private final transient VaadinTexts vaadinTexts;
    private final transient HistorySheet sheet;
    private final Div verified = new Div();
    private final Div list = new Div();
    private final Div drawer = new Div();
    private final Div strip = new Div();
    private final Div filters = new Div();
    private transient UrlFilter url = new UrlFilter();
    private transient List<HistoryRow> shown = new ArrayList<>();

    HistoryView(
            AuditGateway audit, LocalFormats formats, Translations texts, VaadinTexts vaadinTexts, ExportDesk exports) {
        this.audit = audit;
        this.formats = formats.here();
        this.sentences = new EventSentences(texts, UI.getCurrent().getLocale());
        this.vaadinTexts = vaadinTexts;
        this.sheet = new HistorySheet(
                audit, sentences, this.formats, texts, UI.getCurrent().getLocale());
        fillWindow();
        header().title(getTranslation("audit.history"))
                .mark(verified)
                .actions(exports.button(() -> sheet.of(question().filter())));
        list.addClassName("history-list");
        list.setId("history-list");
        drawer.addClassNames("drawer", "history-drawer");
        drawer.setVisible(false);
        Div left = new Div(filters, list);
        left.addClassName("history-left");
        Div both = new Div(left, drawer);
        both.addClassName("history");
        body().addClassName("history-body");
        body().add(strip, both);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        url = UrlFilter.of(event);
        showVerification();
        load();
        String open = url.text("event");
        if (open.matches("\\d{1,18}")) {
            open(Long.parseLong(open));
        }
    }

    private void showVerification() {
        try {
            VerificationStatus last = audit.verification();
            Badge mark = switch (last.state()) {
                case INTACT -> Badges.proven(getTranslation("audit.history.intact", formats.number(last.checked())));
                case DIFFERENT -> Badges.broken(getTranslation("audit.history.different"));
                default -> Badges.waiting(getTranslation("audit.history.unverified"));
            };
            verified.removeAll();
            verified.add(mark);
        } catch (Refused | Failed unknown) {
            // the list below says what is the matter
            header().context("");
        }
    }

    private void load() {
        list.removeAll();
        shown = new ArrayList<>();
        try {
            HistoryPage page = audit.history(question().filter(), null, PAGE);
            showFilters(page);
            strip.removeAll();
            strip.add(new TimeStrip(page.strip(), formats, this::narrow));
            if (page.rows().isEmpty()) {
                list.add(new EmptyState(
                        SalonIcon.HISTORY,
                        getTranslation("audit.history.empty"),
                        getTranslation("audit.history.empty.hint")));
            }
            append(page);
        } catch (Refused refused) {
            list.add(new NoPermissionState(getTranslation("audit.history"), Sentence.of(this, refused)));
        } catch (Failed failed) {
            list.add(new ErrorState(getTranslation("audit.history.failed"), failed.correlationId(), this::load));
        }
    }

    private void append(HistoryPage page) {
        LocalDate before = shown.isEmpty()
                ? null
                : shown.getLast().at().atZone(formats.zone()).toLocalDate();
        for (HistoryRow row : page.rows()) {
            LocalDate day = row.at().atZone(formats.zone()).toLocalDate();
            if (!day.equals(before)) {
                Div head = new Div(new Span(formats.day(day)));
                head.addClassName("evday");
                list.add(head);
                before = day;
            }
            list.add(new HistoryLine(row, sentences, formats, () -> open(row.position())));
            shown.add(row);
        }
        if (shown.size() < page.total() && page.rows().size() == PAGE) {
            Button older = new Button(getTranslation("audit.history.older"));
            older.setId("older");
            older.addClickListener(click -> {
                list.remove(older);
                append(audit.history(question().filter(), shown.getLast().position(), PAGE));
            });
            list.add(older);
        }
    }

    private HistoryQuestion question() {
        return new HistoryQuestion(url, formats.zone());
    }

    private void showFilters(HistoryPage page) {
        HistoryFilters chips = new HistoryFilters(question(), page, sentences, formats, vaadinTexts, this::change);
        question().about().ifPresent(about -> {
            String name = page.rows().isEmpty()
                    ? "…"
                    : sentences.name(audit.party(page.rows().getFirst(), about));
            chips.about(name);
        });
        if (!url.isEmpty()) {
            chips.clear(() -> {
                url = new UrlFilter();
                apply();
            });
        }
        filters.removeAll();
        filters.add(chips.whole());
    }

    private void narrow(Instant from, @Nullable Instant to) {
        url.with("since", String.valueOf(from.toEpochMilli()))
                .with("until", to == null ? "" : String.valueOf(to.toEpochMilli()));
        apply();
    }

    private void change(Map<String, String> changed) {
        changed.forEach(url::with);
        apply();
    }

    private void apply() {
        close();
        url.show(UI.getCurrent(), PATH);
        load();
    }

    private void open(long position) {
        try {
            drawer.removeAll();
            drawer.add(new EventPanel(audit, audit.event(position), sentences, formats, this::close, this::onlyOf));
            drawer.setVisible(true);
            list.getChildren()
                    .filter(HistoryLine.class::isInstance)
                    .map(HistoryLine.class::cast)
                    .forEach(line -> line.mark(position));
            url.with("event", String.valueOf(position)).show(UI.getCurrent(), PATH);
        } catch (Refused | Failed gone) {
            close();
        }
    }

    private void onlyOf(String stream) {
        url = new UrlFilter().with("about", stream);
        apply();
    }

    private void close() {
        drawer.setVisible(false);
        drawer.removeAll();
        url.with("event", "").show(UI.getCurrent(), PATH);
    }
}

package io.salonledger.ui.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.ActMark;
import io.salonledger.contracts.audit.VerificationStatus;
import io.salonledger.contracts.audit.query.HistoryFilter;
import io.salonledger.contracts.audit.query.HistoryPage;
import io.salonledger.contracts.audit.query.HistoryPage.Facet;
import io.salonledger.contracts.audit.query.HistoryRow;
import io.salonledger.ui.export.ExportColumn;
import io.salonledger.ui.export.ExportDesk;
import io.salonledger.ui.export.ExportSheet;
import io.salonledger.ui.list.UrlFilter;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.Badge;
import io.salonledger.ui.shell.Badges;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.ErrorState;
import io.salonledger.ui.shell.FilterChips;
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
        fillWindow();
        header().title(getTranslation("audit.history")).actions(exports.button(this::sheet));
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
            header().mark(mark);
        } catch (Refused | Failed unknown) {
            // the list below says what is the matter
            header().context("");
        }
    }

    private HistoryFilter filter() {
        return new HistoryFilter(
                given("about"),
                given("who"),
                given("area"),
                given("kind"),
                given("branch"),
                day("from")
                        .map(day -> day.atStartOfDay(formats.zone()).toInstant())
                        .orElse(moment("since")),
                day("to")
                        .map(day -> day.plusDays(1).atStartOfDay(formats.zone()).toInstant())
                        .orElse(moment("until")),
                mark());
    }

    private @Nullable String given(String name) {
        String text = url.text(name);
        return text.isEmpty() ? null : text;
    }

    private Optional<LocalDate> day(String name) {
        String text = url.text(name);
        return text.matches("\\d{4}-\\d\\d-\\d\\d") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    }

    private @Nullable Instant moment(String name) {
        String text = url.text(name);
        return text.matches("\\d{1,14}") ? Instant.ofEpochMilli(Long.parseLong(text)) : null;
    }

    private @Nullable ActMark mark() {
        for (ActMark mark : ActMark.values()) {
            if (mark.name().equals(url.text("mark"))) {
                return mark;
            }
        }
        return null;
    }

    private void load() {
        list.removeAll();
        shown = new ArrayList<>();
        try {
            HistoryPage page = audit.history(filter(), null, PAGE);
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
            list.add(new NoPermissionState(
                    getTranslation("audit.history"),
                    getTranslation("rejection." + refused.code(), refused.args().toArray())));
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
                append(audit.history(filter(), shown.getLast().position(), PAGE));
            });
            list.add(older);
        }
    }

    private void showFilters(HistoryPage page) {
        filters.removeAll();
        FilterChips chips = new FilterChips();
        if (given("about") != null) {
            String name = page.rows().isEmpty()
                    ? "…"
                    : sentences.name(audit.party(page.rows().getFirst(), given("about")));
            chips.set(SalonIcon.FILTER, getTranslation("audit.history.about", name), () -> change("about", ""));
        }
        if (mark() != null) {
            chips.set(
                    SalonIcon.STAR, sentences.mark(java.util.Objects.requireNonNull(mark())), () -> change("mark", ""));
        }
        if (moment("since") != null) {
            String from = formats.tableTime(java.util.Objects.requireNonNull(moment("since")));
            chips.set(SalonIcon.CLOCK, from, () -> {
                url.with("since", "").with("until", "");
                apply();
            });
        }
        chips.add(
                choice(
                        "who",
                        page.actors(),
                        facet -> facet.label().isEmpty()
                                ? sentences.person(new HistoryRow.Party(facet.value(), "", false))
                                : facet.label()),
                choice("area", page.features(), facet -> sentences.feature(facet.value())),
                choice("kind", page.types(), facet -> sentences.type(facet.value())),
                choice(
                        "branch",
                        page.branches(),
                        facet -> facet.label().isEmpty() ? getTranslation("audit.kind.branch") : facet.label()),
                date("from"),
                date("to"));
        if (!url.isEmpty()) {
            chips.clear(() -> {
                url = new UrlFilter();
                apply();
            });
        }
        chips.found(new Span(getTranslation("audit.history.total", formats.number(page.total()))));
        filters.add(chips);
    }

    private ComboBox<Facet> choice(
            String name, List<Facet> facets, com.vaadin.flow.component.ItemLabelGenerator<Facet> label) {
        ComboBox<Facet> box = new ComboBox<>();
        box.setId("filter-" + name);
        String word =
                getTranslation("audit.history." + (name.equals("area") ? "kind" : name.equals("kind") ? "type" : name));
        box.setPlaceholder(word);
        box.setAriaLabel(word);
        box.setClearButtonVisible(true);
        box.setItemLabelGenerator(facet -> label.apply(facet) + "  " + formats.number(facet.events()));
        box.setItems(facets);
        facets.stream()
                .filter(f -> f.value().equals(url.text(name)))
                .findFirst()
                .ifPresent(box::setValue);
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                change(name, change.getValue() == null ? "" : change.getValue().value());
            }
        });
        return box;
    }

    private DatePicker date(String name) {
        DatePicker picker = vaadinTexts.on(new DatePicker());
        picker.setId("filter-" + name);
        picker.setPlaceholder(getTranslation("audit.history." + name));
        picker.setAriaLabel(getTranslation("audit.history." + name));
        picker.setClearButtonVisible(true);
        day(name).ifPresent(picker::setValue);
        picker.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                change(name, change.getValue() == null ? "" : change.getValue().toString());
            }
        });
        return picker;
    }

    private void narrow(Instant from, @Nullable Instant to) {
        url.with("since", String.valueOf(from.toEpochMilli()))
                .with("until", to == null ? "" : String.valueOf(to.toEpochMilli()));
        apply();
    }

    private void change(String name, String value) {
        url.with(name, value);
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

    private ExportSheet<HistoryRow> sheet() {
        HistoryFilter filter = filter();
        long total = audit.history(filter, null, 1).total();
        long[] before = {Long.MAX_VALUE};
        return new ExportSheet<>(
                "history",
                getTranslation("audit.history"),
                List.of(
                        new ExportColumn<>("#", row -> String.valueOf(row.position())),
                        new ExportColumn<>(getTranslation("audit.reads.when"), row -> formats.tableTime(row.at())),
                        new ExportColumn<>(getTranslation("audit.history.who"), sentences::actor),
                        new ExportColumn<>(getTranslation("audit.history.type"), sentences::sentence),
                        new ExportColumn<>(getTranslation("audit.event.reason"), HistoryRow::reason)),
                (offset, limit) -> {
                    // read on from the last row: an offset could not reach beyond 10,000
                    List<HistoryRow> rows =
                            audit.history(filter, before[0], limit).rows();
                    before[0] = rows.isEmpty() ? 0 : rows.getLast().position();
                    return rows;
                },
                total);
    }
}

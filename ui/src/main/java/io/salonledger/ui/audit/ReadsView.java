package io.salonledger.ui.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.ReadKind;
import io.salonledger.contracts.audit.query.ReadRow;
import io.salonledger.ui.export.ExportColumn;
import io.salonledger.ui.export.ExportDesk;
import io.salonledger.ui.export.ExportSheet;
import io.salonledger.ui.list.ListBody;
import io.salonledger.ui.list.Narrow;
import io.salonledger.ui.list.PhoneRow;
import io.salonledger.ui.list.UrlFilter;
import io.salonledger.ui.shell.Badges;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.FilterChips;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.language.Formats;
import io.salonledger.ui.shell.language.LocalFormats;
import io.salonledger.ui.shell.language.Translations;

/** Who looked at whom, and why. */
@Route("reads")
@RolesAllowed({"OWNER", "HEADQUARTERS", "AUDITOR", "ADMINISTRATOR"})
public class ReadsView extends Page implements BeforeEnterObserver {

    private final transient AuditGateway audit;
    private final transient Formats formats;
    private final transient EventSentences sentences;
    private final Grid<ReadRow> grid = new Grid<>();
    private final ListBody<ReadRow> rows;
    private FilterChips chips = new FilterChips();
    private transient UrlFilter url = new UrlFilter();

    ReadsView(AuditGateway audit, LocalFormats formats, Translations texts, ExportDesk exports) {
        this.audit = audit;
        this.formats = formats.here();
        this.sentences = new EventSentences(texts, UI.getCurrent().getLocale());
        fillWindow();
        header().title(getTranslation("audit.reads")).actions(exports.button(this::sheet));
        rows = new ListBody<>(
                grid,
                (offset, limit) -> audit.reads(filter(), offset, limit).items(),
                () -> audit.reads(filter(), 0, 1).total(),
                () -> new EmptyState(
                        SalonIcon.EYE, getTranslation("audit.reads.empty"), getTranslation("audit.reads.empty.hint")));
        columns();
        body().add(chips, rows);
    }

    private void columns() {
        var phone = grid.addComponentColumn(row -> new PhoneRow(
                sentences.person(row.reader()) + " " + kindOf(row) + " " + sentences.name(row.subject()),
                formats.tableTime(row.read().at())));
        grid.addColumn(row -> formats.tableTime(row.read().at()))
                .setHeader(getTranslation("audit.reads.when"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> sentences.person(row.reader())).setHeader(getTranslation("audit.reads.who"));
        grid.addColumn(this::kindOf).setHeader(getTranslation("audit.reads.kind"));
        grid.addColumn(row -> sentences.name(row.subject())).setHeader(getTranslation("audit.reads.whom"));
        grid.addColumn(this::purposeOf).setHeader(getTranslation("audit.reads.purpose"));
        grid.addComponentColumn(row -> row.read().refused()
                        ? Badges.broken(getTranslation("audit.reads.refused"))
                        : Badges.done(getTranslation("audit.reads.granted")))
                .setHeader(getTranslation("audit.reads.result"));
        Narrow.columns(grid, phone);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        url = UrlFilter.of(event);
        refresh();
    }

    private void refresh() {
        rows.refresh();
        FilterChips now = new FilterChips();
        now.choice(getTranslation("audit.reads.all"), kind() == null, () -> choose(null));
        for (ReadKind kind : ReadKind.values()) {
            now.choice(text(kind), kind == kind(), () -> choose(kind));
        }
        narrowed(now);
        now.found(new Span(formats.number(rows.found())));
        body().replace(chips, now);
        chips = now;
    }

    private void choose(@Nullable ReadKind kind) {
        url.with("kind", kind == null ? "" : kind.name()).show(UI.getCurrent(), "reads");
        refresh();
    }

    private ReadsFilter filter() {
        return ReadsFilter.of(url, formats.zone());
    }

    private @Nullable ReadKind kind() {
        return filter().kind();
    }

    /** What a link from elsewhere has narrowed to; a click takes it away. */
    private void narrowed(FilterChips now) {
        if (filter().reader() != null) {
            String who = audit.reads(filter(), 0, 1).items().stream()
                    .map(row -> sentences.person(row.reader()))
                    .findFirst()
                    .orElse("…");
            now.set(SalonIcon.USERS, who, () -> drop("who"));
        }
        LocalDate from = ReadsFilter.day(url.text("from"));
        LocalDate to = ReadsFilter.day(url.text("to"));
        if (from != null || to != null) {
            String days =
                    (from == null ? "" : formats.tableDay(from)) + " – " + (to == null ? "" : formats.tableDay(to));
            now.set(SalonIcon.CALENDAR, days, () -> drop("from", "to"));
        }
    }

    private void drop(String... names) {
        for (String name : names) {
            url.with(name, "");
        }
        url.show(UI.getCurrent(), "reads");
        refresh();
    }

    private String kindOf(ReadRow row) {
        return text(row.read().kind());
    }

    private String text(ReadKind kind) {
        return getTranslation("audit.read." + code(kind));
    }

    private String purposeOf(ReadRow row) {
        return row.read().purpose() == null
                ? ""
                : getTranslation("audit.purpose." + code(row.read().purpose()));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private ExportSheet<ReadRow> sheet() {
        return new ExportSheet<>(
                "reads",
                getTranslation("audit.reads"),
                List.of(
                        new ExportColumn<>(
                                getTranslation("audit.reads.when"),
                                row -> formats.tableTime(row.read().at())),
                        new ExportColumn<>(getTranslation("audit.reads.who"), row -> sentences.person(row.reader())),
                        new ExportColumn<>(getTranslation("audit.reads.kind"), this::kindOf),
                        new ExportColumn<>(getTranslation("audit.reads.whom"), row -> sentences.name(row.subject())),
                        new ExportColumn<>(getTranslation("audit.reads.purpose"), this::purposeOf)),
                (offset, limit) -> audit.reads(filter(), offset, limit).items(),
                audit.reads(filter(), 0, 1).total());
    }
}

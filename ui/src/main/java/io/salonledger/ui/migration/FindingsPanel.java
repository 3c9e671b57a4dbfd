package io.salonledger.ui.migration;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.migration.FindingLevel;
import io.salonledger.contracts.migration.ListedFinding;
import io.salonledger.contracts.migration.query.FindingCount;
import io.salonledger.contracts.migration.query.FindingFilter;
import io.salonledger.contracts.migration.query.FindingPage;
import io.salonledger.ui.list.ListBody;
import io.salonledger.ui.list.Narrow;
import io.salonledger.ui.list.PhoneRow;
import io.salonledger.ui.shell.Badge;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.FilterChips;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;

/** The oddities of old books: how many of each kind, and each one by file and row. */
final class FindingsPanel extends Div {

    private final transient ImportTexts texts;
    private final transient BiFunction<FindingFilter, PageRequest, FindingPage> findings;
    private final transient BiConsumer<String, String> chosen;
    private final Div filters = new Div();
    private final Grid<ListedFinding> grid = new Grid<>();
    private final ListBody<ListedFinding> list;
    private @Nullable FindingLevel level;
    private @Nullable String code;
    private transient List<FindingCount> counts = List.of();

    /** @param chosen told level and code whenever the filter changes */
    FindingsPanel(
            ImportTexts texts,
            BiFunction<FindingFilter, PageRequest, FindingPage> findings,
            BiConsumer<String, String> chosen) {
        this.texts = texts;
        this.findings = findings;
        this.chosen = chosen;
        addClassName("sl-findings");
        setId("findings");
        columns();
        list = new ListBody<>(
                grid,
                (offset, limit) -> findings.apply(filter(), new PageRequest(offset, limit))
                        .page()
                        .items(),
                this::total,
                () -> new EmptyState(
                        SalonIcon.OK_CIRCLE,
                        getTranslation("import.findings.none"),
                        getTranslation("import.findings.none.hint")));
        add(filters, list);
    }

    /** Empty texts mean any. */
    void show(String levelName, String codeName) {
        level = levelName.isEmpty() ? null : FindingLevel.valueOf(levelName.toUpperCase(Locale.ROOT));
        code = codeName.isEmpty() ? null : codeName;
        list.refresh();
        drawFilters();
    }

    private FindingFilter filter() {
        return new FindingFilter(level, code, null);
    }

    private long total() {
        FindingPage page = findings.apply(filter(), new PageRequest(0, 1));
        counts = page.counts();
        return page.page().total();
    }

    private void drawFilters() {
        FilterChips chips = new FilterChips();
        chips.choice(getTranslation("list.all") + " " + sum(null), level == null, () -> choose(null, null));
        for (FindingLevel one : FindingLevel.values()) {
            if (sum(one) > 0) {
                chips.choice(word(one) + " " + sum(one), level == one, () -> choose(one, null));
            }
        }
        chips.add(kinds());
        filters.removeAll();
        filters.add(chips);
    }

    private ComboBox<FindingCount> kinds() {
        ComboBox<FindingCount> kinds = new ComboBox<>();
        kinds.setId("finding-kind");
        kinds.setPlaceholder(getTranslation("import.findings.kind"));
        kinds.setAriaLabel(getTranslation("import.findings.kind"));
        kinds.setClearButtonVisible(true);
        kinds.setItemLabelGenerator(count -> texts.kind(count.code(), 3) + " · " + count.count());
        kinds.setItems(counts.stream()
                .filter(count -> level == null || count.level() == level)
                .toList());
        counts.stream().filter(count -> count.code().equals(code)).findFirst().ifPresent(kinds::setValue);
        kinds.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                FindingCount kind = change.getValue();
                choose(level, kind == null ? null : kind.code());
            }
        });
        return kinds;
    }

    private void choose(@Nullable FindingLevel newLevel, @Nullable String newCode) {
        String levelName = newLevel == null ? "" : newLevel.name().toLowerCase(Locale.ROOT);
        String codeName = newCode == null ? "" : newCode;
        chosen.accept(levelName, codeName);
        show(levelName, codeName);
    }

    private long sum(@Nullable FindingLevel of) {
        return counts.stream()
                .filter(count -> of == null || count.level() == of)
                .mapToLong(FindingCount::count)
                .sum();
    }

    private void columns() {
        var mark = grid.addComponentColumn(finding -> badge(finding.level()))
                .setHeader(getTranslation("list.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        var place = grid.addColumn(texts::place)
                .setHeader(getTranslation("import.findings.place"))
                .setFlexGrow(1);
        var sentence = grid.addColumn(texts::finding)
                .setHeader(getTranslation("import.findings.what"))
                .setFlexGrow(2);
        var narrow = grid.addComponentColumn(
                finding -> new PhoneRow(texts.finding(finding), texts.place(finding), badge(finding.level())));
        Narrow.watch(grid, phone -> {
            narrow.setVisible(phone);
            List.of(mark, place, sentence).forEach(column -> column.setVisible(!phone));
        });
    }

    private Badge badge(FindingLevel of) {
        return switch (of) {
            case REFUSED -> new Badge(Tone.BAD, SalonIcon.X_CIRCLE, word(of));
            case ODD -> new Badge(Tone.WARN, SalonIcon.ALERT, word(of));
            case INFO -> new Badge(Tone.QUIET, SalonIcon.INFO, word(of));
        };
    }

    private String word(FindingLevel of) {
        return getTranslation("import.level." + of.name().toLowerCase(Locale.ROOT));
    }
}

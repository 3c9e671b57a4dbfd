package io.salonledger.command.migration.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.salonledger.command.migration.DatePatterns;
import io.salonledger.command.migration.Findings;
import io.salonledger.command.migration.ImportFinding;
import io.salonledger.command.migration.ImportSettings;
import io.salonledger.command.migration.SourceRef;
import io.salonledger.command.migration.source.TableKind;
import io.salonledger.command.migration.source.TableTally;
import io.salonledger.command.migration.table.TableSink;

/** Recognises each table, hands its rows to their parser, and keeps count of where every row went. */
final class BookSink implements TableSink {

    private final ImportSettings settings;
    private final Findings findings;
    private final RowParsers parsers;
    private final DatePatterns dates;
    private final List<TableTally> tallies = new ArrayList<>();

    private String table = "";
    private Optional<TableKind> kind = Optional.empty();
    private @Nullable Layout layout;
    private long rows;
    private long refused;
    private long repeated;

    BookSink(ImportSettings settings, Findings findings, RowParsers parsers) {
        this.settings = settings;
        this.findings = findings;
        this.parsers = parsers;
        this.dates = new DatePatterns(settings.datePattern());
    }

    @Override
    public void header(String name, List<String> header, boolean open) {
        table = name;
        rows = 0;
        refused = 0;
        repeated = 0;
        Optional<TableSpec> spec = Layout.recognise(header);
        kind = spec.map(TableSpec::kind);
        layout = spec.map(known -> Layout.of(known, name, header, open, settings.taxes(), findings))
                .filter(Layout::usable)
                .orElse(null);
        if (spec.isEmpty()) {
            findings.ofFile(ImportFinding.UNKNOWN_TABLE, name, String.join(", ", header));
        }
        kind.ifPresent(this::noteWhatTheTableLacks);
    }

    @Override
    public void row(int number, List<String> cells) {
        rows++;
        SourceRef ref = new SourceRef(table, number);
        Layout known = layout;
        if (known == null || kind.isEmpty() || !hasFittingWidth(known, ref, cells)) {
            refused++;
            return;
        }
        Cells row = new Cells(ref, known, cells, dates, findings);
        parsers.of(kind.get()).read(row);
        refused += row.refused() ? 1 : 0;
        repeated += row.repeated() ? 1 : 0;
    }

    @Override
    public void broken(int number, long lines) {
        rows += lines;
        refused += lines;
        findings.add(ImportFinding.BROKEN_QUOTES, new SourceRef(table, number), lines);
    }

    @Override
    public void end() {
        if (rows == 0) {
            findings.ofFile(ImportFinding.TABLE_WITHOUT_ROWS, table);
        }
        tallies.add(new TableTally(table, kind, rows, rows - refused - repeated, refused, repeated));
    }

    List<TableTally> tallies() {
        return tallies;
    }

    private boolean hasFittingWidth(Layout known, SourceRef ref, List<String> cells) {
        if (cells.size() < known.width() && !known.open()) {
            findings.add(ImportFinding.TOO_FEW_COLUMNS, ref, known.width(), cells.size());
            return false;
        }
        if (cells.stream().skip(known.width()).anyMatch(cell -> !cell.isBlank())) {
            findings.add(ImportFinding.TOO_MANY_COLUMNS, ref, known.width(), cells.size());
            return false;
        }
        return true;
    }

    private void noteWhatTheTableLacks(TableKind known) {
        if (known == TableKind.RECEIPTS) {
            findings.ofFile(ImportFinding.NO_TIME_OF_DAY, table);
            findings.ofFile(ImportFinding.NO_TENDERS, table);
        } else if (known == TableKind.BOOKINGS) {
            findings.ofFile(ImportFinding.NO_DURATIONS, table);
        }
    }
}

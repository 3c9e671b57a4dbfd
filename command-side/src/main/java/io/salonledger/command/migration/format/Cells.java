package io.salonledger.command.migration.format;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import io.salonledger.command.migration.DatePatterns;
import io.salonledger.command.migration.Findings;
import io.salonledger.command.migration.ImportFinding;
import io.salonledger.command.migration.SourceRef;
import io.salonledger.command.migration.source.SourceIds;

/**
 * The cells of one row by meaning. A cell that cannot be read refuses the row and yields a stand-in, so that all bad cells of
 * a row are found at once; whoever reads must ask {@link #refused()} before using anything.
 */
final class Cells {

    private static final int LONGEST_TEXT = 2_000;
    private static final Set<String> YES = Set.of("true", "yes", "y", "1", "是", "√");
    private static final Set<String> NO = Set.of("false", "no", "n", "0", "否", "×");

    private final SourceRef ref;
    private final Layout layout;
    private final List<String> cells;
    private final DatePatterns dates;
    private final Findings findings;
    private boolean refused;
    private boolean repeated;

    Cells(SourceRef ref, Layout layout, List<String> cells, DatePatterns dates, Findings findings) {
        this.ref = ref;
        this.layout = layout;
        this.cells = cells;
        this.dates = dates;
        this.findings = findings;
    }

    SourceRef ref() {
        return ref;
    }

    String text(Field field) {
        String text = at(layout.columns().get(field));
        if (text.length() > LONGEST_TEXT) {
            refuse(ImportFinding.VALUE_TOO_LONG, layout.title(field), LONGEST_TEXT);
            return "";
        }
        return text;
    }

    String needed(Field field) {
        String text = text(field);
        if (text.isEmpty()) {
            refuse(ImportFinding.VALUE_MISSING, layout.title(field));
        }
        return text;
    }

    BigDecimal amount(Field field) {
        return read(field, Numbers::amount, ImportFinding.AMOUNT_IMPOSSIBLE).orElse(BigDecimal.ZERO);
    }

    BigDecimal tax(String code) {
        String text = at(layout.taxes().get(code));
        Optional<BigDecimal> amount = Numbers.amount(text);
        if (text.isEmpty()) {
            refuse(ImportFinding.VALUE_MISSING, code);
        } else if (amount.isEmpty()) {
            refuse(ImportFinding.AMOUNT_IMPOSSIBLE, code, text);
        }
        return amount.orElse(BigDecimal.ZERO);
    }

    @Nullable
    BigDecimal optionalAmount(Field field) {
        return text(field).isEmpty() ? null : amount(field);
    }

    LocalDate date(Field field) {
        return read(field, dates::read, ImportFinding.DATE_IMPOSSIBLE).orElse(LocalDate.EPOCH);
    }

    @Nullable
    LocalDate optionalDate(Field field) {
        return text(field).isEmpty() ? null : date(field);
    }

    LocalTime time(Field field) {
        return read(field, Times::read, ImportFinding.TIME_IMPOSSIBLE).orElse(LocalTime.NOON);
    }

    @Nullable
    Integer optionalWhole(Field field) {
        return text(field).isEmpty()
                ? null
                : read(field, Numbers::whole, ImportFinding.NUMBER_IMPOSSIBLE).orElse(0);
    }

    boolean flag(Field field) {
        String text = text(field).toLowerCase(Locale.ROOT);
        if (!text.isEmpty() && !YES.contains(text) && !NO.contains(text)) {
            refuse(ImportFinding.FLAG_IMPOSSIBLE, layout.title(field), text);
        }
        return !NO.contains(text);
    }

    boolean refused() {
        return refused;
    }

    boolean repeated() {
        return repeated;
    }

    void refuse(ImportFinding code, Object... args) {
        refused = true;
        note(code, args);
    }

    /** Another file has given this row already. */
    void repeat(SourceRef first) {
        repeated = true;
        note(ImportFinding.REPEATED_IN_OTHER_FILE, first.file(), first.row());
    }

    void note(ImportFinding code, Object... args) {
        findings.add(code, ref, args);
    }

    void noteIf(boolean odd, ImportFinding code, Object... args) {
        if (odd) {
            note(code, args);
        }
    }

    private <T> Optional<T> read(Field field, Function<String, Optional<T>> reader, ImportFinding impossible) {
        String text = needed(field);
        Optional<T> value = reader.apply(text);
        if (value.isEmpty() && !text.isEmpty()) {
            refuse(impossible, layout.title(field), text);
        }
        return value;
    }

    private String at(@Nullable Integer column) {
        return column == null || column >= cells.size() ? "" : SourceIds.normalised(cells.get(column));
    }
}

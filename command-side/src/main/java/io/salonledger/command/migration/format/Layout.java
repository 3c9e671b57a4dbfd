package io.salonledger.command.migration.format;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.salonledger.command.migration.Findings;
import io.salonledger.command.migration.ImportFinding;
import io.salonledger.command.migration.ImportTax;
import io.salonledger.command.migration.source.TableKind;

/** Which column of a table means what; {@code usable} is false if a column is missing or there twice. */
record Layout(
        TableSpec spec,
        int width,
        Map<Field, Integer> columns,
        Map<String, Integer> taxes,
        boolean open,
        boolean usable) {

    /** The spec with most columns in the header; of equals the one that lacks least. */
    static Optional<TableSpec> recognise(List<String> header) {
        return TableSpec.ALL.stream()
                .filter(spec -> spec.resembles(header))
                .min(Comparator.comparingLong((TableSpec spec) -> -spec.matched(header))
                        .thenComparingInt(spec -> spec.missing(header).size()));
    }

    static Layout of(
            TableSpec spec, String table, List<String> header, boolean open, List<ImportTax> taxes, Findings findings) {
        boolean usable = true;
        for (Column missing : spec.missing(header)) {
            findings.ofFile(ImportFinding.MISSING_COLUMN, table, spec.kind().code(), missing.title());
            usable = false;
        }
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        Map<String, Integer> taxColumns = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            int index = i;
            String title = header.get(i);
            Optional<Column> column =
                    spec.columns().stream().filter(known -> known.heads(title)).findFirst();
            Optional<ImportTax> tax = spec.kind() == TableKind.RECEIPTS ? tax(taxes, title) : Optional.empty();
            column.ifPresent(known -> columns.putIfAbsent(known.field(), index));
            tax.ifPresent(known -> taxColumns.put(known.code(), index));
            String meaning = column.map(known -> known.field().name())
                    .orElse(tax.map(ImportTax::code).orElse(title.isBlank() ? "" : Column.normalised(title)));
            if (!meaning.isEmpty() && !seen.add(meaning)) {
                findings.ofFile(ImportFinding.DUPLICATE_COLUMN, table, title);
                usable = false;
            } else if (column.isEmpty() && tax.isEmpty() && !title.isBlank()) {
                findings.ofFile(ImportFinding.UNKNOWN_COLUMN, table, title);
            }
        }
        for (ImportTax tax : spec.kind() == TableKind.RECEIPTS ? taxes : List.<ImportTax>of()) {
            if (!taxColumns.containsKey(tax.code())) {
                findings.ofFile(ImportFinding.MISSING_COLUMN, table, spec.kind().code(), tax.code());
                usable = false;
            }
        }
        return new Layout(spec, header.size(), Map.copyOf(columns), Map.copyOf(taxColumns), open, usable);
    }

    private static Optional<ImportTax> tax(List<ImportTax> taxes, String title) {
        return taxes.stream()
                .filter(tax -> Column.normalised(tax.code()).equals(Column.normalised(title)))
                .findFirst();
    }

    String title(Field field) {
        return spec.columns().stream()
                .filter(column -> column.field() == field)
                .map(Column::title)
                .findFirst()
                .orElse(field.name());
    }
}

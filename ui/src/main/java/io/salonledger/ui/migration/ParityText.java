package io.salonledger.ui.migration;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;

import io.salonledger.contracts.migration.ListedFinding;
import io.salonledger.contracts.migration.ParityLine;
import io.salonledger.contracts.migration.query.FindingPage;
import io.salonledger.contracts.migration.query.ParityReport;

/** Findings and parity report as plain text, for the command line. */
final class ParityText {

    private static final int GAP = 2;

    private final ImportTexts texts;

    ParityText(ImportTexts texts) {
        this.texts = texts;
    }

    /** One line for each kind of finding, with how often it was found. */
    List<String> summary(FindingPage findings) {
        List<String> lines = new ArrayList<>();
        findings.counts()
                .forEach(count -> lines.add(padded(String.valueOf(count.count()), -6)
                        + "  "
                        + texts.of("finding-level." + count.level().name().toLowerCase(java.util.Locale.ROOT)) + " · "
                        + texts.kind(count.code(), 3)));
        return lines;
    }

    /** One line for each finding, by file and row. */
    List<String> findings(List<ListedFinding> findings) {
        return findings.stream()
                .map(finding -> texts.place(finding) + ": " + texts.finding(finding))
                .toList();
    }

    /** A table with one line for each figure, and a verdict. */
    List<String> report(ParityReport report, Map<String, String> employees) {
        Currency currency = report.row().terms().currency();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                texts.of("import-text.figure"),
                texts.of("import-text.source"),
                texts.of("import-text.ledger"),
                texts.of("import-text.difference"),
                texts.of("import-text.reason")));
        report.lines().forEach(line -> rows.add(cells(line, currency, employees)));
        List<String> lines = new ArrayList<>(aligned(rows));
        lines.addAll(texts.verdict(report.lines()));
        return lines;
    }

    private List<String> cells(ParityLine line, Currency currency, Map<String, String> employees) {
        return List.of(
                texts.figure(line, employees),
                texts.value(line.source(), line, currency),
                texts.value(line.ledger(), line, currency),
                line.isEqual() ? "0" : texts.value(line.difference(), line, currency),
                texts.reason(line));
    }

    private static List<String> aligned(List<List<String>> rows) {
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        rows.forEach(row -> {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        });
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    /** Figures to the right, words to the left. */
    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            boolean figure = i > 0 && i < row.size() - 1;
            line.append(padded(row.get(i), figure ? -widths[i] : widths[i])).append(" ".repeat(GAP));
        }
        return line.toString().stripTrailing();
    }

    /** @param width below 0 for text that stands at the right */
    private static String padded(String text, int width) {
        String spaces = " ".repeat(Math.max(0, Math.abs(width) - width(text)));
        return width < 0 ? spaces + text : text + spaces;
    }

    /** Chinese characters take two columns of a terminal. */
    private static int width(String text) {
        return text.codePoints()
                .map(c ->
                        Character.isIdeographic(c) || c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFFEF ? 2 : 1)
                .sum();
    }
}

package io.salonledger.ui.migration;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.vaadin.flow.i18n.I18NProvider;

import io.salonledger.contracts.migration.ListedFinding;
import io.salonledger.contracts.migration.ParityLine;
import io.salonledger.contracts.migration.query.SettingProblems;

/** The words for findings, settings and figures, in one language. */
public record ImportTexts(I18NProvider texts, Locale locale) {

    private static final String MINUS = "\u2212";

    public String of(String key, Object... args) {
        return texts.getTranslation(key, locale, args);
    }

    public String finding(ListedFinding finding) {
        return of("finding." + finding.code(), finding.args().toArray());
    }

    public String place(ListedFinding finding) {
        if (finding.file().isEmpty()) {
            return of("finding.place-books");
        }
        return finding.row() == 0
                ? of("finding.place-file", finding.file())
                : of("finding.place", finding.file(), String.valueOf(finding.row()));
    }

    /** Names the setting as the form does. */
    public String problem(SettingProblems.Problem problem) {
        Object[] args = problem.args().toArray();
        if (!problem.code().equals("setting-unknown")) {
            args[0] = of("setting." + problem.args().getFirst());
        }
        return of("setting-problem." + problem.code(), args);
    }

    /** What a kind of finding is about, without the gaps that each one fills: for headings. */
    public String kind(String code, int gaps) {
        return of("finding." + code, java.util.Collections.nCopies(gaps, "…").toArray());
    }

    public String figure(ParityLine line, Map<String, String> employees) {
        String name = of("figure." + line.figure());
        return line.dimension().isEmpty() ? name : name + " · " + dimension(line, employees);
    }

    private String dimension(ParityLine line, Map<String, String> employees) {
        return switch (line.figure()) {
            case "rows" -> of("table-kind." + line.dimension());
            case "net-by-staff" ->
                line.dimension().equals("HOUSE") || line.dimension().isEmpty()
                        ? of("import-text.house")
                        : employees.getOrDefault(line.dimension(), "…");
            case "bookings-overlapping" -> of("import-text.minutes", line.dimension());
            default -> line.dimension();
        };
    }

    /** Exactly as it is: a report that rounds proves nothing. */
    public String value(BigDecimal value, ParityLine line, Currency currency) {
        BigDecimal shown = switch (line.unit()) {
            case COUNT, QUANTITY -> value;
            case MONEY -> value.setScale(Math.max(currency.getDefaultFractionDigits(), value.scale()));
            case EXACT_MONEY -> value.setScale(Math.max(currency.getDefaultFractionDigits(), value.scale()));
        };
        String digits = String.format(Locale.ROOT, "%,." + Math.max(0, shown.scale()) + "f", shown.abs());
        return shown.signum() < 0 ? MINUS + digits : digits;
    }

    /** Empty where the figures are equal. */
    public String reason(ParityLine line) {
        if (line.isEqual()) {
            return "";
        }
        String code = line.reason();
        return code == null ? of("import-text.unexplained") : of("parity-reason." + code);
    }

    /** Equal, explained or neither, in one sentence each. */
    public List<String> verdict(List<ParityLine> lines) {
        long unexplained = lines.stream().filter(line -> !line.isExplained()).count();
        long explained = lines.stream()
                .filter(line -> !line.isEqual() && line.isExplained())
                .count();
        String verdict = unexplained == 0
                ? of("import-text.clean", lines.size())
                : of("import-text.unclean", unexplained, lines.size());
        return explained == 0 ? List.of(verdict) : List.of(verdict, of("import-text.explained", explained));
    }
}

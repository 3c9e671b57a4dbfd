package io.salonledger.command.migration;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks all settings before it gives up, so that one answer names every problem. */
final class ImportSettingsParser {

    static final String DEFAULT_BRANCH = "Imported salon";
    static final String DEFAULT_DATE_PATTERN = "MM/dd/yyyy";

    private static final Set<String> KNOWN =
            Set.of("currency", "zone", "tax", "stock-date", "branch", "source", "date-pattern");
    private static final Pattern TAX =
            Pattern.compile("\\s*([A-Za-z][A-Za-z0-9_-]{0,15})\\s*=\\s*(\\d{1,3}(\\.\\d{1,6})?)\\s*");
    private static final BigDecimal HIGHEST_RATE = BigDecimal.valueOf(100);
    private static final int LONGEST_NAME = 80;

    private final Map<String, String> settings;
    private final List<SettingProblem> problems = new ArrayList<>();

    ImportSettingsParser(Map<String, String> settings) {
        this.settings = settings;
    }

    ImportSettings parse() {
        settings.keySet().stream()
                .filter(key -> !KNOWN.contains(key))
                .sorted()
                .forEach(key -> problem("setting-unknown", key));
        String branch = name("branch", DEFAULT_BRANCH);
        ImportSettings parsed = new ImportSettings(
                currency(), zone(), taxes(), stockDate(), branch, name("source", slug(branch)), datePattern());
        if (!problems.isEmpty()) {
            throw new InvalidImportSettings(problems);
        }
        return parsed;
    }

    private Currency currency() {
        String text = needed("currency");
        try {
            Currency currency = Currency.getInstance(text.toUpperCase(Locale.ROOT));
            if (currency.getDefaultFractionDigits() >= 0) {
                return currency;
            }
        } catch (IllegalArgumentException unknown) {
            // told below
        }
        unusable("currency-unknown", "currency", text);
        return Currency.getInstance("CNY");
    }

    private ZoneId zone() {
        String text = needed("zone");
        if (ZoneId.getAvailableZoneIds().contains(text)) {
            return ZoneId.of(text);
        }
        unusable("zone-unknown", "zone", text);
        return ZoneId.of("UTC");
    }

    private LocalDate stockDate() {
        String text = needed("stock-date");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            unusable("date-unreadable", "stock-date", text);
            return LocalDate.EPOCH;
        }
    }

    private List<ImportTax> taxes() {
        String text = settings.getOrDefault("tax", "").strip();
        List<ImportTax> taxes = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (String part : text.isEmpty() ? new String[0] : text.split(",", -1)) {
            Matcher tax = TAX.matcher(part);
            if (!tax.matches()) {
                problem("tax-unreadable", "tax", part);
                continue;
            }
            BigDecimal rate = new BigDecimal(tax.group(2));
            if (rate.compareTo(HIGHEST_RATE) > 0) {
                problem("tax-rate-impossible", "tax", part);
            }
            if (!codes.add(tax.group(1).toUpperCase(Locale.ROOT))) {
                problem("tax-twice", "tax", tax.group(1));
            }
            taxes.add(new ImportTax(tax.group(1), rate));
        }
        return taxes;
    }

    private String datePattern() {
        String pattern =
                settings.getOrDefault("date-pattern", DEFAULT_DATE_PATTERN).strip();
        if (!DatePatterns.usable(pattern)) {
            problem("date-pattern-unusable", "date-pattern", pattern);
        }
        return pattern;
    }

    private String name(String key, String otherwise) {
        String text = settings.getOrDefault(key, "").strip();
        if (text.length() > LONGEST_NAME) {
            problem("setting-too-long", key, String.valueOf(LONGEST_NAME));
        }
        return text.isEmpty() ? otherwise : text;
    }

    private String needed(String key) {
        String text = settings.getOrDefault(key, "").strip();
        if (text.isEmpty()) {
            problem("setting-missing", key);
        }
        return text;
    }

    private void unusable(String code, String key, String text) {
        if (!text.isEmpty()) {
            problem(code, key, text);
        }
    }

    private void problem(String code, String... args) {
        problems.add(new SettingProblem(code, List.of(args)));
    }

    private static String slug(String branch) {
        return branch.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
    }
}

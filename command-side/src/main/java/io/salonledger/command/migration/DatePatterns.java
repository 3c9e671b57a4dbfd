package io.salonledger.command.migration;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads dates as the settings say, and besides in the forms that cannot be mistaken; 02/30/2018 is no date. */
public final class DatePatterns {

    private static final List<DateTimeFormatter> UNMISTAKABLE = Stream.of(
                    "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日")
            .map(DatePatterns::formatter)
            .toList();

    private final List<DateTimeFormatter> formatters;

    public DatePatterns(String pattern) {
        formatters = Stream.concat(UNMISTAKABLE.stream(), Stream.of(formatter(pattern)))
                .toList();
    }

    public Optional<LocalDate> read(String text) {
        return formatters.stream()
                .flatMap(formatter -> read(formatter, text).stream())
                .findFirst();
    }

    /** A pattern is usable if a date written with it can be read back. */
    static boolean usable(String pattern) {
        LocalDate probe = LocalDate.of(2018, 12, 31);
        try {
            DateTimeFormatter formatter = formatter(pattern);
            return read(formatter, formatter.format(probe))
                    .filter(probe::equals)
                    .isPresent();
        } catch (DateTimeException | IllegalArgumentException unusable) {
            return false;
        }
    }

    private static Optional<LocalDate> read(DateTimeFormatter formatter, String text) {
        // most texts fit one formatter of several, and an exception for each of the others would cost more than all
        // else
        ParsePosition position = new ParsePosition(0);
        if (formatter.parseUnresolved(text, position) == null || position.getIndex() < text.length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text, formatter));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** One letter reads one or two digits; year-of-era would need an era when read strictly. */
    private static DateTimeFormatter formatter(String pattern) {
        String lenientDigits =
                pattern.replaceAll("\\bMM\\b", "M").replaceAll("\\bdd\\b", "d").replace("yyyy", "uuuu");
        return DateTimeFormatter.ofPattern(lenientDigits, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }
}

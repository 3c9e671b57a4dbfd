package io.salonledger.command.migration.format;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads times of day, 3:50:00 PM or 15:50. */
final class Times {

    private static final List<DateTimeFormatter> FORMATS = List.of(formatter("H:mm[:ss]"), formatter("h:mm[:ss][ ]a"));

    private Times() {}

    static Optional<LocalTime> read(String text) {
        for (DateTimeFormatter format : FORMATS) {
            ParsePosition position = new ParsePosition(0);
            if (format.parseUnresolved(text, position) != null && position.getIndex() == text.length()) {
                return resolved(text, format);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalTime> resolved(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalTime.parse(text, format));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}

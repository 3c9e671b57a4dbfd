package io.salonledger.ui.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.ActMark;
import io.salonledger.contracts.audit.query.HistoryFilter;
import io.salonledger.ui.list.UrlFilter;

/**
 * What the address asks of the history; what is not well formed is not asked.
 *
 * @param zone in which the address's days are
 */
record HistoryQuestion(UrlFilter url, ZoneId zone) {

    HistoryFilter filter() {
        return new HistoryFilter(
                about().orElse(null),
                given("who"),
                given("area"),
                given("kind"),
                given("branch"),
                day("from").map(day -> day.atStartOfDay(zone).toInstant()).orElseGet(() -> moment("since")),
                day("to")
                        .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant())
                        .orElseGet(() -> moment("until")),
                mark().orElse(null));
    }

    /** The record or person whose history is asked for. */
    Optional<String> about() {
        return Optional.ofNullable(given("about"));
    }

    Optional<ActMark> mark() {
        return Stream.of(ActMark.values())
                .filter(mark -> mark.name().equals(url.text("mark")))
                .findFirst();
    }

    /** The beginning of a stretch that was chosen on the strip of time. */
    Optional<Instant> since() {
        return Optional.ofNullable(moment("since"));
    }

    Optional<LocalDate> day(String name) {
        String text = url.text(name);
        return text.matches("\\d{4}-\\d\\d-\\d\\d") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    }

    String text(String name) {
        return url.text(name);
    }

    private @Nullable String given(String name) {
        String text = url.text(name);
        return text.isEmpty() ? null : text;
    }

    private @Nullable Instant moment(String name) {
        String text = url.text(name);
        return text.matches("\\d{1,14}") ? Instant.ofEpochMilli(Long.parseLong(text)) : null;
    }
}

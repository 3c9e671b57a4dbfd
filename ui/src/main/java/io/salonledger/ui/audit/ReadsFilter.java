package io.salonledger.ui.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.ReadKind;
import io.salonledger.ui.list.UrlFilter;

/** Which looks are listed, as the address says; what it doesn't say well is left out. */
record ReadsFilter(
        @Nullable String reader,
        @Nullable ReadKind kind,
        @Nullable Instant from,
        @Nullable Instant to) {

    static ReadsFilter of(UrlFilter url, ZoneId zone) {
        LocalDate from = day(url.text("from"));
        LocalDate to = day(url.text("to"));
        return new ReadsFilter(
                url.text("who").isEmpty() ? null : url.text("who"),
                kind(url.text("kind")),
                from == null ? null : from.atStartOfDay(zone).toInstant(),
                to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant());
    }

    static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (java.time.format.DateTimeParseException typedByHand) {
            return null;
        }
    }

    private static @Nullable ReadKind kind(String text) {
        for (ReadKind kind : ReadKind.values()) {
            if (kind.name().equals(text)) {
                return kind;
            }
        }
        return null;
    }
}

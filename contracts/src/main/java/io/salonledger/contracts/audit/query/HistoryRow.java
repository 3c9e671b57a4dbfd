package io.salonledger.contracts.audit.query;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One event of the history, with names as the reader may see them.
 *
 * @param position in the log
 * @param type logical name
 * @param changes the most telling ones
 * @param reason code
 */
public record HistoryRow(
        long position,
        Instant at,
        String type,
        Party actor,
        Party record,
        List<Party> others,
        List<FieldChange> changes,
        @Nullable String channel,
        @Nullable Party branch,
        @Nullable String reason) {

    public HistoryRow {
        others = List.copyOf(others);
        changes = List.copyOf(changes);
    }

    /**
     * Somebody or something that an event is about.
     *
     * @param stream for example {@code member:m1}
     * @param name masked for a person; empty if it has none
     * @param erased true if the person was erased
     */
    public record Party(String stream, String name, boolean erased) {}
}

package io.salonledger.contracts.audit.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One event as stored and as it changed its record.
 *
 * @param changes all fields that it gave another value
 * @param json the payload as stored, indented; sealed values say whose key they need
 * @param metadata as stored
 * @param leaf the ledger's number; null if the ledger does not hold it yet
 * @param leafHash hexadecimal
 * @param day whose root covers it
 * @param dayRoot hexadecimal
 * @param revealed true if sealed values are shown
 */
public record EventDetails(
        HistoryRow row,
        String eventId,
        long sequence,
        @Nullable String revision,
        List<FieldChange> changes,
        String json,
        Map<String, String> metadata,
        @Nullable Long leaf,
        @Nullable String leafHash,
        @Nullable LocalDate day,
        @Nullable String dayRoot,
        boolean revealed) {

    public EventDetails {
        changes = List.copyOf(changes);
        metadata = Map.copyOf(metadata);
    }
}

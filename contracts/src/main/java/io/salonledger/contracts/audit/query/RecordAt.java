package io.salonledger.contracts.audit.query;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a record was at a moment.
 *
 * @param events how many it had by then
 * @param changedAt when it last changed by then; null if it did not exist
 * @param fields {@code before} is always null
 */
public record RecordAt(
        HistoryRow.Party record, long events, @Nullable Instant changedAt, List<FieldChange> fields) {

    public RecordAt {
        fields = List.copyOf(fields);
    }
}

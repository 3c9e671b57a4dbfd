package io.salonledger.contracts.audit.event;

import java.util.List;

import io.salonledger.contracts.audit.Read;
import io.salonledger.contracts.audit.ReadLogId;

/**
 * Somebody looked at something, once or several times.
 *
 * @param batch under which the collector sent them
 */
public record ReadsRecorded(ReadLogId log, String batch, List<Read> reads) implements AuditEvent {

    public ReadsRecorded {
        reads = List.copyOf(reads);
    }
}

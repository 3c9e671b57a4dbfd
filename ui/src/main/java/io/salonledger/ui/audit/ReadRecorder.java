package io.salonledger.ui.audit;

import java.time.Clock;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.ReadPurpose;
import io.salonledger.contracts.audit.command.RecordExport;
import io.salonledger.ui.message.MessageGateway;

/**
 * Records the looks that happen here and not where a query is handled: exports. Cards, contacts and searches are
 * recorded by the query itself, see {@link io.salonledger.contracts.audit.RecordedQuery}.
 */
public final class ReadRecorder {

    private final MessageGateway messages;
    private final Clock clock;

    public ReadRecorder(MessageGateway messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * To be called before the file is handed over; a refusal or failure means that it must not be.
     *
     * @param list for example {@code members}
     * @param rows how many leave
     */
    public void exporting(String list, long rows, @Nullable ReadPurpose purpose) {
        messages.send(new RecordExport(UUID.randomUUID().toString(), clock.instant(), list, rows, purpose));
    }
}

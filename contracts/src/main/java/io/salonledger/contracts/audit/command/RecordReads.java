package io.salonledger.contracts.audit.command;

import java.util.List;

import io.salonledger.contracts.audit.Read;
import io.salonledger.contracts.audit.ReadLogId;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;

/**
 * Records looks that were collected where they happened; sent by the product itself.
 *
 * @param batch made by the collector; the same batch sent again is recorded once
 */
@Needs(Permission.READ_RECORD)
public record RecordReads(ReadLogId log, String batch, List<Read> reads) implements Command {

    public RecordReads {
        reads = List.copyOf(reads);
    }

    @Override
    public String target() {
        return log.stream();
    }
}

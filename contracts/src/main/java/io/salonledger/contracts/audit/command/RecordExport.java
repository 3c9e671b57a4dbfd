package io.salonledger.contracts.audit.command;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.ReadLogId;
import io.salonledger.contracts.audit.ReadPurpose;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;

/**
 * Records that a list leaves the house as a file; to be accepted before the file is handed over.
 *
 * @param export made by the sender; the same again is recorded once
 * @param at the sender's clock
 * @param list for example {@code members}
 * @param rows how many
 */
@Needs(Permission.EXPORT)
public record RecordExport(
        String export,
        Instant at,
        String list,
        long rows,
        @Nullable ReadPurpose purpose) implements Command {

    @Override
    public String target() {
        return ReadLogId.at(at).stream();
    }
}

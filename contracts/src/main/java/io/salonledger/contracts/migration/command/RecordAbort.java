package io.salonledger.contracts.migration.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.migration.ImportId;

/**
 * Records that an import was stopped.
 */
@Needs(Permission.IMPORT)
public record RecordAbort(ImportId importId) implements Command {

    @Override
    public String target() {
        return importId.stream();
    }
}

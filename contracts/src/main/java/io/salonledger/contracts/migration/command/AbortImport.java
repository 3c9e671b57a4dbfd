package io.salonledger.contracts.migration.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.migration.ImportId;

/**
 * Gives books up that were read, or stops an import; what was imported stays.
 */
@Needs(Permission.IMPORT)
public record AbortImport(ImportId importId) implements Command {

    @Override
    public String target() {
        return importId.stream();
    }
}

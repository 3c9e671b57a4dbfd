package io.salonledger.contracts.migration.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.migration.ImportId;

/**
 * Imports books that were read and of which nothing was refused. Goes on by itself; its progress can be asked for.
 */
@Needs(Permission.IMPORT)
public record CommitImport(ImportId importId) implements Command {

    @Override
    public String target() {
        return importId.stream();
    }
}

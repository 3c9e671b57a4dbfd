package io.salonledger.contracts.migration.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.migration.ImportId;

/**
 * Uploads a part of a file to be imported.
 *
 * @param offset how many bytes were uploaded before; 0 begins the file anew
 */
@Needs(Permission.IMPORT)
public record AddImportFile(ImportId importId, String file, long offset, byte[] content) implements Command {

    @Override
    public String target() {
        return importId.stream();
    }
}

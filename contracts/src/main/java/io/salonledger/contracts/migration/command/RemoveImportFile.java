package io.salonledger.contracts.migration.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.migration.ImportId;

/** Takes an uploaded file away that was not imported. */
@Needs(Permission.IMPORT)
public record RemoveImportFile(ImportId importId, String file) implements Command {

    @Override
    public String target() {
        return importId.stream();
    }
}

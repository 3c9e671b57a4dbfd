package io.salonledger.contracts.migration.command;

import java.util.List;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.migration.ImportId;
import io.salonledger.contracts.migration.ImportTerms;
import io.salonledger.contracts.migration.ImportedFile;

/**
 * Records that an import begins.
 */
@Needs(Permission.IMPORT)
public record StartImport(ImportId importId, ImportTerms terms, List<ImportedFile> files) implements Command {

    public StartImport {
        files = List.copyOf(files);
    }

    @Override
    public String target() {
        return importId.stream();
    }
}

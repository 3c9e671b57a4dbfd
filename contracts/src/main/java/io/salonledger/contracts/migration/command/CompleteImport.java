package io.salonledger.contracts.migration.command;

import java.util.List;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.migration.ImportId;
import io.salonledger.contracts.migration.ParityLine;

/**
 * Records that everything is imported and how the ledger compares with the books.
 */
@Needs(Permission.IMPORT)
public record CompleteImport(ImportId importId, List<ParityLine> parity) implements Command {

    public CompleteImport {
        parity = List.copyOf(parity);
    }

    @Override
    public String target() {
        return importId.stream();
    }
}

package io.salonledger.contracts.migration.command;

import java.util.List;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.migration.ImportId;
import io.salonledger.contracts.migration.ListedFinding;

/**
 * Records oddities of the books that are imported.
 *
 * @param part from 0; findings are recorded in parts
 */
@Needs(Permission.IMPORT)
public record ListFindings(ImportId importId, int part, List<ListedFinding> findings) implements Command {

    public ListFindings {
        findings = List.copyOf(findings);
    }

    @Override
    public String target() {
        return importId.stream();
    }
}

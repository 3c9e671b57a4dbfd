package io.salonledger.contracts.migration.event;

import java.util.List;

import io.salonledger.contracts.migration.ImportId;
import io.salonledger.contracts.migration.ListedFinding;

/** Oddities of the imported books were listed; nothing in them names a person. */
public record FindingsListed(ImportId importId, int part, List<ListedFinding> findings) implements ImportEvent {

    public FindingsListed {
        findings = List.copyOf(findings);
    }
}

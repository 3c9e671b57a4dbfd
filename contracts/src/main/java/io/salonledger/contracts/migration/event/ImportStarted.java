package io.salonledger.contracts.migration.event;

import java.util.List;

import io.salonledger.contracts.migration.ImportId;
import io.salonledger.contracts.migration.ImportTerms;
import io.salonledger.contracts.migration.ImportedFile;

/** An import of old books began. */
public record ImportStarted(ImportId importId, ImportTerms terms, List<ImportedFile> files) implements ImportEvent {

    public ImportStarted {
        files = List.copyOf(files);
    }
}

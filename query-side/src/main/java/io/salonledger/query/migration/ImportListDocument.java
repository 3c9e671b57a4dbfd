package io.salonledger.query.migration;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.migration.ImportId;
import io.salonledger.contracts.migration.ImportState;
import io.salonledger.contracts.migration.ImportTerms;
import io.salonledger.contracts.migration.ImportedFile;
import io.salonledger.contracts.migration.ParityLine;

record ImportListDocument(
        ImportId importId,
        ImportState state,
        ImportTerms terms,
        List<ImportedFile> files,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        List<ParityLine> parity,
        int unexplained) {

    ImportListDocument ended(ImportState how, Instant when, List<ParityLine> figures, int differing) {
        return new ImportListDocument(importId, how, terms, files, startedBy, startedAt, when, figures, differing);
    }
}

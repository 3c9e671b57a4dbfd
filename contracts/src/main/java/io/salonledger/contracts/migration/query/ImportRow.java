package io.salonledger.contracts.migration.query;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.migration.ImportId;
import io.salonledger.contracts.migration.ImportState;
import io.salonledger.contracts.migration.ImportTerms;
import io.salonledger.contracts.migration.ImportedFile;

/**
 * An import in a list.
 *
 * @param startedBy id of the user
 * @param figures compared
 * @param unexplained figures that differ without a reason
 */
public record ImportRow(
        ImportId importId,
        ImportState state,
        ImportTerms terms,
        List<ImportedFile> files,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        int figures,
        int unexplained) {

    public ImportRow {
        files = List.copyOf(files);
    }
}

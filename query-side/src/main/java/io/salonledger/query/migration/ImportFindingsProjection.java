package io.salonledger.query.migration;

import java.util.List;

import org.axonframework.eventhandling.EventHandler;

import io.salonledger.contracts.migration.ListedFinding;
import io.salonledger.contracts.migration.event.FindingsListed;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** Oddities of the imported books, each a document of its own. */
class ImportFindingsProjection {

    static final ReadModel<ImportFindingDocument> MODEL = ReadModel.inElasticsearch(
            "import-findings",
            1,
            ImportFindingDocument.class,
            "/search/import-findings.json",
            ImportFindingsProjection::new);

    /** More than a part can have. */
    private static final long PART = 1_000_000;

    private final Documents<ImportFindingDocument> findings;

    ImportFindingsProjection(Documents<ImportFindingDocument> findings) {
        this.findings = findings;
    }

    @EventHandler
    void on(FindingsListed event) {
        List<ListedFinding> listed = event.findings();
        for (int i = 0; i < listed.size(); i++) {
            long rank = event.part() * PART + i;
            findings.put(
                    event.importId().value() + "-" + rank,
                    new ImportFindingDocument(event.importId(), rank, listed.get(i)));
        }
    }
}

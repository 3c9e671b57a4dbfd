package io.salonledger.query.migration;

import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.migration.query.FindParityReport;
import io.salonledger.contracts.migration.query.FindingPage;
import io.salonledger.contracts.migration.query.ImportRow;
import io.salonledger.contracts.migration.query.ParityReport;
import io.salonledger.contracts.migration.query.SearchFindings;
import io.salonledger.contracts.migration.query.SearchImports;
import io.salonledger.query.projection.ReadModelReaders;
import io.salonledger.query.projection.SearchReader;

@Component("recordedImportQueries")
class ImportQueries {

    private final SearchReader<ImportListDocument> imports;
    private final ImportSearch search;

    ImportQueries(ReadModelReaders readers) {
        this.imports = readers.search(ImportListProjection.MODEL);
        this.search = new ImportSearch(imports, readers.search(ImportFindingsProjection.MODEL));
    }

    @QueryHandler
    Page<ImportRow> handle(SearchImports query) {
        Page<ImportListDocument> found = search.newest(query.page());
        return new Page<>(found.items().stream().map(ImportQueries::row).toList(), found.total());
    }

    @QueryHandler
    ParityReport handle(FindParityReport query) {
        return imports.find(query.importId().value())
                .map(one -> new ParityReport(row(one), one.parity()))
                .orElseThrow(() -> GeneralRejection.NOT_FOUND.because("import"));
    }

    @QueryHandler
    FindingPage handle(SearchFindings query) {
        return search.findings(query.importId(), query.filter(), query.page());
    }

    private static ImportRow row(ImportListDocument one) {
        return new ImportRow(
                one.importId(),
                one.state(),
                one.terms(),
                one.files(),
                one.startedBy(),
                one.startedAt(),
                one.endedAt(),
                one.parity().size(),
                one.unexplained());
    }
}

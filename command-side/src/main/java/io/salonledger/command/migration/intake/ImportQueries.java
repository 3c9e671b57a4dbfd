package io.salonledger.command.migration.intake;

import java.util.List;

import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

import io.salonledger.command.migration.ImportSettings;
import io.salonledger.command.migration.InvalidImportSettings;
import io.salonledger.command.migration.commit.ImportProgressSheet;
import io.salonledger.command.migration.commit.ImportRuns;
import io.salonledger.contracts.identity.Gatekeeper;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.migration.ImportId;
import io.salonledger.contracts.migration.query.CheckImportSettings;
import io.salonledger.contracts.migration.query.FindImportProgress;
import io.salonledger.contracts.migration.query.FindingPage;
import io.salonledger.contracts.migration.query.ImportProgress;
import io.salonledger.contracts.migration.query.SearchDryRunFindings;
import io.salonledger.contracts.migration.query.SettingProblems;

/**
 * What only this process knows: books that are read and imports that run. The query side's gate does not stand here when
 * the roles run apart, so each handler asks the gatekeeper itself.
 */
@Component
class ImportQueries {

    private final ImportDesk desk;
    private final ImportRuns runs;

    ImportQueries(ImportDesk desk, ImportRuns runs) {
        this.desk = desk;
        this.runs = runs;
    }

    @QueryHandler
    ImportProgress handle(FindImportProgress query, MetaData metadata) {
        Gatekeeper.admit(query, metadata);
        return progress(query.importId()).now();
    }

    private ImportProgressSheet progress(ImportId importId) {
        return desk.find(importId)
                .map(DryRun::progress)
                .or(() -> runs.progressOf(importId))
                .orElseThrow(() -> GeneralRejection.NOT_FOUND.because("import"));
    }

    @QueryHandler
    FindingPage handle(SearchDryRunFindings query, MetaData metadata) {
        Gatekeeper.admit(query, metadata);
        DryRun draft = desk.find(query.importId()).orElseThrow(() -> GeneralRejection.NOT_FOUND.because("import"));
        return FindingList.page(draft.findings(), query.filter(), query.page());
    }

    @QueryHandler
    SettingProblems handle(CheckImportSettings query, MetaData metadata) {
        Gatekeeper.admit(query, metadata);
        try {
            ImportSettings.parse(query.settings());
            return new SettingProblems(List.of());
        } catch (InvalidImportSettings invalid) {
            return new SettingProblems(invalid.problems().stream()
                    .map(problem -> new SettingProblems.Problem(problem.code(), problem.args()))
                    .toList());
        }
    }
}

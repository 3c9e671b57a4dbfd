package io.salonledger.command.migration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.salonledger.command.message.Decision;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.migration.FigureUnit;
import io.salonledger.contracts.migration.FindingLevel;
import io.salonledger.contracts.migration.ImportId;
import io.salonledger.contracts.migration.ImportRejection;
import io.salonledger.contracts.migration.ImportTerms;
import io.salonledger.contracts.migration.ImportedFile;
import io.salonledger.contracts.migration.ListedFinding;
import io.salonledger.contracts.migration.ParityLine;
import io.salonledger.contracts.migration.command.CompleteImport;
import io.salonledger.contracts.migration.command.ListFindings;
import io.salonledger.contracts.migration.command.RecordAbort;
import io.salonledger.contracts.migration.command.StartImport;
import io.salonledger.contracts.migration.event.FindingsListed;
import io.salonledger.contracts.migration.event.ImportAborted;
import io.salonledger.contracts.migration.event.ImportCompleted;
import io.salonledger.contracts.migration.event.ImportStarted;
import io.salonledger.contracts.organisation.BranchId;

class ImportTest {

    private static final ImportId IMPORT = new ImportId("i1");
    private static final List<ImportedFile> FILES = List.of(new ImportedFile("books.csv", 12, "ab"));
    private static final List<ListedFinding> FINDINGS =
            List.of(new ListedFinding(FindingLevel.ODD, "stock-negative", "books.csv", 7, List.of("X", "-1")));

    private final Decision<Import> decision = Decision.of(Import.class);

    @Test
    void starts_once() {
        decision.when(start("Main")).then(started());
        decision.given(started()).when(start("Main")).thenNothing();
    }

    @Test
    void starting_a_complete_import_again_changes_nothing() {
        decision.given(started(), completed("3", null, 0)).when(start("Main")).thenNothing();
    }

    @Test
    void starts_again_after_it_was_aborted() {
        decision.given(started(), new ImportAborted(IMPORT)).when(start("Main")).then(started());
    }

    @Test
    void rejects_other_settings_under_the_same_id() {
        decision.given(started()).when(start("Other")).thenRejected(GeneralRejection.ID_ALREADY_USED);
    }

    @Test
    void lists_each_part_of_the_findings_once() {
        decision.given(started())
                .when(new ListFindings(IMPORT, 0, FINDINGS))
                .then(new FindingsListed(IMPORT, 0, FINDINGS));
        decision.given(started(), new FindingsListed(IMPORT, 0, FINDINGS))
                .when(new ListFindings(IMPORT, 0, FINDINGS))
                .thenNothing();
    }

    @Test
    void counts_the_figures_that_differ_without_a_reason() {
        decision.given(started()).when(complete("3", null)).then(completed("3", null, 0));
        decision.given(started()).when(complete("2", null)).then(completed("2", null, 1));
        decision.given(started()).when(complete("2", "person-erased")).then(completed("2", "person-erased", 0));
    }

    @Test
    void completes_again_only_with_other_figures() {
        decision.given(started(), completed("3", null, 0))
                .when(complete("3", null))
                .thenNothing();
        decision.given(started(), completed("3", null, 0))
                .when(complete("2", null))
                .then(completed("2", null, 1));
    }

    @Test
    void rejects_to_complete_what_was_aborted() {
        decision.given(started(), new ImportAborted(IMPORT))
                .when(complete("3", null))
                .thenRejected(ImportRejection.IMPORT_OVER);
    }

    @Test
    void aborts_only_while_it_runs() {
        decision.given(started()).when(new RecordAbort(IMPORT)).then(new ImportAborted(IMPORT));
        decision.given(started(), completed("3", null, 0))
                .when(new RecordAbort(IMPORT))
                .thenNothing();
    }

    private static StartImport start(String branch) {
        return new StartImport(IMPORT, terms(branch), FILES);
    }

    private static ImportStarted started() {
        return new ImportStarted(IMPORT, terms("Main"), FILES);
    }

    private static ImportTerms terms(String branch) {
        return new ImportTerms(
                new BranchId("main"),
                branch,
                Currency.getInstance("CAD"),
                ZoneId.of("America/Winnipeg"),
                List.of(),
                LocalDate.of(2018, 7, 29),
                "main");
    }

    private static CompleteImport complete(String ledger, @Nullable String reason) {
        return new CompleteImport(IMPORT, figures(ledger, reason));
    }

    private static ImportCompleted completed(String ledger, @Nullable String reason, int unexplained) {
        return new ImportCompleted(IMPORT, figures(ledger, reason), unexplained);
    }

    private static List<ParityLine> figures(String ledger, @Nullable String reason) {
        return List.of(
                new ParityLine("members", "", FigureUnit.COUNT, new BigDecimal("3"), new BigDecimal(ledger), reason));
    }
}

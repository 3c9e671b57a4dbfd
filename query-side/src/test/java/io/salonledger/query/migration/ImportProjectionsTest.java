package io.salonledger.query.migration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.migration.FigureUnit;
import io.salonledger.contracts.migration.FindingLevel;
import io.salonledger.contracts.migration.ImportId;
import io.salonledger.contracts.migration.ImportState;
import io.salonledger.contracts.migration.ImportTerms;
import io.salonledger.contracts.migration.ImportedFile;
import io.salonledger.contracts.migration.ImportedTax;
import io.salonledger.contracts.migration.ListedFinding;
import io.salonledger.contracts.migration.ParityLine;
import io.salonledger.contracts.migration.event.FindingsListed;
import io.salonledger.contracts.migration.event.ImportAborted;
import io.salonledger.contracts.migration.event.ImportCompleted;
import io.salonledger.contracts.migration.event.ImportStarted;
import io.salonledger.contracts.migration.query.FindingFilter;
import io.salonledger.contracts.migration.query.FindingPage;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.query.projection.ProjectionRig;

import static org.assertj.core.api.Assertions.assertThat;

class ImportProjectionsTest {

    private static final ImportId IMPORT = new ImportId("i1");
    private static final String STREAM = IMPORT.stream();

    private final ProjectionRig<ImportListDocument> imports = ProjectionRig.of(ImportListProjection.MODEL);
    private final ProjectionRig<ImportFindingDocument> findings = ProjectionRig.of(ImportFindingsProjection.MODEL);
    private final ImportSearch search = new ImportSearch(imports.searchReader(), findings.searchReader());

    @Test
    void an_import_runs_until_its_figures_are_there() {
        imports.handle(STREAM, started());
        assertThat(imports.get("i1").state()).isEqualTo(ImportState.RUNNING);

        imports.handle(STREAM, new ImportCompleted(IMPORT, List.of(figure("3", "3", null)), 0));
        assertThat(imports.get("i1").state()).isEqualTo(ImportState.COMPLETED);
        assertThat(imports.get("i1").parity()).containsExactly(figure("3", "3", null));
        assertThat(imports.get("i1").startedBy()).isEqualTo("system:test");
    }

    @Test
    void a_difference_without_a_reason_shows_as_such() {
        imports.handle(STREAM, started(), new ImportCompleted(IMPORT, List.of(figure("3", "2", null)), 1));

        assertThat(imports.get("i1").state()).isEqualTo(ImportState.DIFFERENT);
        assertThat(imports.get("i1").unexplained()).isEqualTo(1);
    }

    @Test
    void an_aborted_import_can_begin_again() {
        imports.handle(STREAM, started(), new ImportAborted(IMPORT));
        assertThat(imports.get("i1").state()).isEqualTo(ImportState.ABORTED);

        imports.handle(STREAM, started());
        assertThat(imports.get("i1").state()).isEqualTo(ImportState.RUNNING);
        assertThat(search.newest(new PageRequest(0, 10)).total()).isEqualTo(1);
    }

    @Test
    void findings_are_paged_in_their_order_filtered_and_counted() {
        findings.handle(
                STREAM,
                new FindingsListed(IMPORT, 0, findings(0, 15, FindingLevel.INFO, "price-zero")),
                new FindingsListed(IMPORT, 1, findings(15, 20, FindingLevel.ODD, "stock-negative")));

        FindingPage all = search.findings(IMPORT, FindingFilter.ALL, new PageRequest(10, 7));
        FindingPage odd =
                search.findings(IMPORT, new FindingFilter(FindingLevel.ODD, null, null), new PageRequest(0, 10));

        assertThat(all.page().total()).isEqualTo(20);
        assertThat(all.page().items()).extracting(ListedFinding::row).containsExactly(10, 11, 12, 13, 14, 15, 16);
        assertThat(all.counts())
                .extracting(count -> count.code() + " " + count.count())
                .containsExactly("stock-negative 5", "price-zero 15");
        assertThat(odd.page().total()).isEqualTo(5);
    }

    @Test
    void a_replay_changes_nothing() {
        imports.handle(STREAM, started(), new ImportCompleted(IMPORT, List.of(figure("3", "3", null)), 0));
        findings.handle(STREAM, new FindingsListed(IMPORT, 0, findings(0, 3, FindingLevel.ODD, "stock-negative")));
        var before = imports.stored(Set.of("i1"));

        assertThat(imports.replay().stored(Set.of("i1"))).isEqualTo(before);
        assertThat(findings.replay().count()).isEqualTo(3);
    }

    private static ImportStarted started() {
        ImportTerms terms = new ImportTerms(
                new BranchId("main-street"),
                "Main Street",
                Currency.getInstance("CAD"),
                ZoneId.of("America/Winnipeg"),
                List.of(new ImportedTax("GST", new BigDecimal("5"))),
                LocalDate.of(2018, 7, 29),
                "main-street");
        return new ImportStarted(IMPORT, terms, List.of(new ImportedFile("books.csv", 12, "ab")));
    }

    private static ParityLine figure(String source, String ledger, @Nullable String reason) {
        return new ParityLine("members", "", FigureUnit.COUNT, new BigDecimal(source), new BigDecimal(ledger), reason);
    }

    private static List<ListedFinding> findings(int from, int to, FindingLevel level, String code) {
        return IntStream.range(from, to)
                .mapToObj(row -> new ListedFinding(level, code, "books.csv", row, List.of("x")))
                .toList();
    }
}

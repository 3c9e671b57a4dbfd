package io.salonledger.query.migration;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.migration.FindingLevel;
import io.salonledger.contracts.migration.ImportId;
import io.salonledger.contracts.migration.query.FindingCount;
import io.salonledger.contracts.migration.query.FindingFilter;
import io.salonledger.contracts.migration.query.FindingPage;
import io.salonledger.query.projection.SearchReader;

/** Asks the indices of imports and their findings. */
class ImportSearch {

    /** More than there are codes of findings. */
    private static final int CODES = 200;

    private final SearchReader<ImportListDocument> imports;
    private final SearchReader<ImportFindingDocument> findings;

    ImportSearch(SearchReader<ImportListDocument> imports, SearchReader<ImportFindingDocument> findings) {
        this.imports = imports;
        this.findings = findings;
    }

    Page<ImportListDocument> newest(PageRequest page) {
        var found = imports.search(s -> s.query(q -> q.matchAll(all -> all))
                .sort(by -> by.field(f -> f.field("startedAt").order(SortOrder.Desc)))
                .from(page.offset())
                .size(page.limit()));
        return new Page<>(imports.documents(found), SearchReader.total(found));
    }

    FindingPage findings(ImportId importId, FindingFilter filter, PageRequest page) {
        var found = findings.search(s -> s.query(matching(importId, filter))
                .sort(by -> by.field(f -> f.field("rank").order(SortOrder.Asc)))
                .from(page.offset())
                .size(page.limit()));
        return new FindingPage(
                new Page<>(
                        findings.documents(found).stream()
                                .map(ImportFindingDocument::finding)
                                .toList(),
                        SearchReader.total(found)),
                counts(importId));
    }

    private List<FindingCount> counts(ImportId importId) {
        var found = findings.search(s -> s.query(matching(importId, FindingFilter.ALL))
                .size(0)
                .aggregations(
                        "levels",
                        a -> a.terms(t -> t.field("finding.level"))
                                .aggregations(
                                        "codes",
                                        c -> c.terms(
                                                t -> t.field("finding.code").size(CODES)))));
        Aggregate levels = Objects.requireNonNull(found.aggregations().get("levels"));
        return levels.sterms().buckets().array().stream()
                .flatMap(level -> counts(
                        FindingLevel.valueOf(level.key().stringValue()),
                        Objects.requireNonNull(level.aggregations().get("codes"))))
                .sorted(Comparator.comparing(FindingCount::level)
                        .thenComparing(
                                Comparator.comparingLong(FindingCount::count).reversed())
                        .thenComparing(FindingCount::code))
                .toList();
    }

    private static Stream<FindingCount> counts(FindingLevel level, Aggregate codes) {
        return codes.sterms().buckets().array().stream()
                .map(code -> new FindingCount(level, code.key().stringValue(), code.docCount()));
    }

    private static Query matching(ImportId importId, FindingFilter filter) {
        BoolQuery.Builder all = new BoolQuery.Builder();
        term(all, "importId", importId.value());
        term(
                all,
                "finding.level",
                filter.level() == null ? null : filter.level().name());
        term(all, "finding.code", filter.code());
        term(all, "finding.file", filter.file());
        return all.build()._toQuery();
    }

    private static void term(BoolQuery.Builder all, String field, @Nullable String value) {
        if (value != null) {
            all.filter(f -> f.term(t -> t.field(field).value(value)));
        }
    }
}

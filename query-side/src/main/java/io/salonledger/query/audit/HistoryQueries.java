package io.salonledger.query.audit;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.audit.query.AuditOverview;
import io.salonledger.contracts.audit.query.EventDetails;
import io.salonledger.contracts.audit.query.FindAuditOverview;
import io.salonledger.contracts.audit.query.FindEvent;
import io.salonledger.contracts.audit.query.FindRecordAt;
import io.salonledger.contracts.audit.query.HistoryPage;
import io.salonledger.contracts.audit.query.ReadRow;
import io.salonledger.contracts.audit.query.RecordAt;
import io.salonledger.contracts.audit.query.RevealEvent;
import io.salonledger.contracts.audit.query.SearchHistory;
import io.salonledger.contracts.audit.query.SearchReads;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.message.Page;
import io.salonledger.query.projection.ReadModelReaders;
import io.salonledger.query.projection.SearchReader;

/** What auditors ask; whoever works for some branches only sees what happened there. */
@Component
class HistoryQueries {

    private static final int FACETS = 50;

    private final SearchReader<HistoryDocument> history;
    private final SearchReader<ReadDocument> reads;
    private final HistoryRows rows;
    private final Names names;
    private final BigDecimal freeDiscount;

    HistoryQueries(
            ReadModelReaders readers,
            HistoryRows rows,
            Names names,
            @Value("${salon.ticket.free-discount-percent:20}") BigDecimal freeDiscount) {
        this.history = readers.search(HistoryProjection.MODEL);
        this.reads = readers.search(ReadsProjection.MODEL);
        this.rows = rows;
        this.names = names;
        this.freeDiscount = freeDiscount;
    }

    @QueryHandler
    HistoryPage handle(SearchHistory query, MetaData metadata) {
        BoolQuery all = HistoryCriteria.of(query.filter(), branchesOf(metadata), freeDiscount)
                .build();
        var found = history.search(request -> {
            SearchRequest.Builder sorted = request.query(q -> q.bool(all))
                    .size(query.limit())
                    .sort(s -> s.field(f -> f.field("position").order(SortOrder.Desc)))
                    .aggregations("actors", a -> a.terms(t -> t.field("actors").size(FACETS)))
                    .aggregations(
                            "features", a -> a.terms(t -> t.field("feature").size(FACETS)))
                    .aggregations("types", a -> a.terms(t -> t.field("type").size(FACETS)))
                    .aggregations(
                            "branches", a -> a.terms(t -> t.field("branch").size(FACETS)))
                    .aggregations("first", a -> a.min(m -> m.field("at")))
                    .aggregations("last", a -> a.max(m -> m.field("at")));
            Long before = query.before();
            return before == null ? sorted : sorted.searchAfter(s -> s.longValue(before));
        });
        return new HistoryPage(
                rows.of(history.documents(found)),
                SearchReader.total(found),
                HistoryFacets.of(found, "actors", user -> names.actor(user).name()),
                HistoryFacets.of(found, "features", feature -> ""),
                HistoryFacets.of(found, "types", type -> ""),
                HistoryFacets.of(
                        found,
                        "branches",
                        branch -> names.party("branch:" + branch).name()),
                strip(all, found));
    }

    /** A second look, since how wide a bar is follows from when the first and the last event were. */
    private List<HistoryPage.Bar> strip(BoolQuery all, SearchResponse<?> found) {
        if (SearchReader.total(found) == 0) {
            return List.of();
        }
        Duration width = HistoryFacets.barWidth(found);
        return HistoryFacets.strip(history.search(request -> request.query(q -> q.bool(all))
                .size(0)
                .aggregations(
                        "strip",
                        a -> a.dateHistogram(h -> h.field("at")
                                .fixedInterval(t -> t.time(width.toSeconds() + "s"))
                                .minDocCount(0)))));
    }

    @QueryHandler
    EventDetails handle(FindEvent query, MetaData metadata) {
        return rows.details(document(query.position(), metadata), false);
    }

    @QueryHandler
    EventDetails handle(RevealEvent query, MetaData metadata) {
        HistoryDocument document = document(query.position(), metadata);
        if (!document.stream().equals(query.stream())) {
            throw GeneralRejection.NOT_FOUND.because("event");
        }
        return rows.details(document, true);
    }

    @QueryHandler
    RecordAt handle(FindRecordAt query, MetaData metadata) {
        Set<String> branches = branchesOf(metadata);
        BoolQuery.Builder mine = HistoryCriteria.ofStream(query.stream(), branches);
        var found = history.search(s -> s.query(q -> q.bool(mine.build())).size(0));
        if (SearchReader.total(found) == 0) {
            throw GeneralRejection.NOT_FOUND.because("record");
        }
        return rows.recordAt(query.stream(), query.position());
    }

    @QueryHandler
    Page<ReadRow> handle(SearchReads query, MetaData metadata) {
        if (!branchesOf(metadata).isEmpty()) {
            throw GeneralRejection.BRANCH_NOT_PERMITTED.because();
        }
        BoolQuery.Builder all = HistoryCriteria.ofReads(query);
        var found = reads.search(s -> s.query(q -> q.bool(all.build()))
                .from(query.page().offset())
                .size(query.page().limit())
                .sort(o -> o.field(f -> f.field("at").order(SortOrder.Desc))));
        List<ReadRow> page = reads.documents(found).stream()
                .map(read -> new ReadRow(
                        read.read(), names.actor(read.reader()), names.party(read.subject()), read.position()))
                .toList();
        return new Page<>(page, SearchReader.total(found));
    }

    @QueryHandler
    AuditOverview handle(FindAuditOverview query, MetaData metadata) {
        return new AuditCounting(history, reads, names, freeDiscount).overview(query, branchesOf(metadata));
    }

    private HistoryDocument document(long position, MetaData metadata) {
        BoolQuery.Builder one = HistoryCriteria.ofPosition(position, branchesOf(metadata));
        return history
                .documents(history.search(s -> s.query(q -> q.bool(one.build())).size(1)))
                .stream()
                .findFirst()
                .orElseThrow(() -> GeneralRejection.NOT_FOUND.because("event"));
    }

    private static Set<String> branchesOf(MetaData metadata) {
        return Actor.from(metadata)
                .orElseThrow(GeneralRejection.ACTOR_MISSING::because)
                .branches();
    }
}

package io.salonledger.query.audit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;

import io.salonledger.contracts.audit.ActMark;
import io.salonledger.contracts.audit.ReadKind;
import io.salonledger.contracts.audit.query.AuditOverview;
import io.salonledger.contracts.audit.query.FindAuditOverview;
import io.salonledger.query.projection.SearchReader;

/** Counts the last days for the auditor: two searches, whatever happened. */
final class AuditCounting {

    private static final int PEOPLE = 2;
    private static final int READERS = 20;
    private static final String NOW = "now";
    private static final String BEFORE = "before";

    private final SearchReader<HistoryDocument> history;
    private final SearchReader<ReadDocument> reads;
    private final Names names;
    private final BigDecimal freeDiscount;

    /** @param freeDiscount percent that the desk may take off by itself */
    AuditCounting(
            SearchReader<HistoryDocument> history,
            SearchReader<ReadDocument> reads,
            Names names,
            BigDecimal freeDiscount) {
        this.history = history;
        this.reads = reads;
        this.names = names;
        this.freeDiscount = freeDiscount;
    }

    /** The days asked for, and as many before. */
    private record Span(Instant before, Instant from, Instant to, FindAuditOverview asked) {

        static Span of(FindAuditOverview query) {
            LocalDate from = query.today().minusDays(query.days() - 1L);
            return new Span(
                    from.minusDays(query.days()).atStartOfDay(query.zone()).toInstant(),
                    from.atStartOfDay(query.zone()).toInstant(),
                    query.today().plusDays(1).atStartOfDay(query.zone()).toInstant(),
                    query);
        }

        LocalDate first() {
            return asked.today().minusDays(asked.days() - 1L);
        }
    }

    AuditOverview overview(FindAuditOverview query, Set<String> branches) {
        Span span = Span.of(query);
        Map<String, Aggregation> acts = new HashMap<>();
        for (ActMark mark : ActMark.values()) {
            acts.put(
                    mark.name(),
                    Aggregation.of(a -> a.filter(HistoryCriteria.marked(mark, freeDiscount))
                            .aggregations("newest", n -> n.max(m -> m.field("at")))
                            .aggregations(
                                    "people",
                                    p -> p.terms(t -> t.field("actors").size(PEOPLE)))));
        }
        Map<String, Aggregation> withDays = new HashMap<>(acts);
        withDays.put(
                "days",
                Aggregation.of(a -> a.dateHistogram(h -> h.field("at")
                        .calendarInterval(CalendarInterval.Day)
                        .timeZone(query.zone().getId()))));
        var found = history.search(request -> request.query(
                        q -> q.bool(HistoryCriteria.within(branches, span.before(), span.to())
                                .build()))
                .size(0)
                .aggregations(
                        NOW, a -> a.filter(between(span.from(), span.to())).aggregations(withDays))
                .aggregations(
                        BEFORE,
                        a -> a.filter(between(span.before(), span.from())).aggregations(acts)));
        var now = Objects.requireNonNull(found.aggregations().get(NOW)).filter();
        var before = Objects.requireNonNull(found.aggregations().get(BEFORE)).filter();
        return new AuditOverview(
                now.docCount(),
                before.docCount(),
                days(span, of(now.aggregations(), "days")),
                acts(now.aggregations(), before.aggregations()),
                branches.isEmpty() ? looks(span) : null);
    }

    private static List<AuditOverview.Day> days(Span span, Aggregate histogram) {
        Map<LocalDate, Long> counted = new HashMap<>();
        histogram
                .dateHistogram()
                .buckets()
                .array()
                .forEach(bucket -> counted.put(
                        Instant.ofEpochMilli(bucket.key())
                                .atZone(span.asked().zone())
                                .toLocalDate(),
                        bucket.docCount()));
        return span.first()
                .datesUntil(span.asked().today().plusDays(1))
                .map(day -> new AuditOverview.Day(day, counted.getOrDefault(day, 0L)))
                .toList();
    }

    private List<AuditOverview.Acts> acts(Map<String, Aggregate> now, Map<String, Aggregate> before) {
        List<AuditOverview.Acts> all = new ArrayList<>();
        for (ActMark mark : ActMark.values()) {
            var found = of(now, mark.name()).filter();
            Double newest = of(found.aggregations(), "newest").max().value();
            all.add(new AuditOverview.Acts(
                    mark,
                    found.docCount(),
                    of(before, mark.name()).filter().docCount(),
                    found.docCount() == 0 || newest == null ? null : Instant.ofEpochMilli(newest.longValue()),
                    of(found.aggregations(), "people").sterms().buckets().array().stream()
                            .map(bucket -> names.actor(bucket.key().stringValue()))
                            .toList()));
        }
        return all;
    }

    private List<AuditOverview.Looks> looks(Span span) {
        var found = reads.search(request -> request.query(between(span.from(), span.to()))
                .size(0)
                .aggregations(
                        "readers",
                        a -> a.terms(t -> t.field("reader").size(READERS))
                                .aggregations(
                                        "kinds",
                                        k -> k.terms(t -> t.field("kind").size(ReadKind.values().length)))
                                .aggregations(
                                        "refused",
                                        r -> r.filter(f ->
                                                f.term(t -> t.field("refused").value(true))))));
        return Objects.requireNonNull(found.aggregations().get("readers")).sterms().buckets().array().stream()
                .map(bucket -> {
                    Map<ReadKind, Long> kinds = new EnumMap<>(ReadKind.class);
                    of(bucket.aggregations(), "kinds")
                            .sterms()
                            .buckets()
                            .array()
                            .forEach(kind ->
                                    kinds.put(ReadKind.valueOf(kind.key().stringValue()), kind.docCount()));
                    return new AuditOverview.Looks(
                            names.actor(bucket.key().stringValue()),
                            kinds,
                            bucket.docCount(),
                            of(bucket.aggregations(), "refused").filter().docCount());
                })
                .toList();
    }

    private static Query between(Instant from, Instant to) {
        return Query.of(q ->
                q.range(r -> r.date(d -> d.field("at").gte(from.toString()).lt(to.toString()))));
    }

    private static Aggregate of(Map<String, Aggregate> found, String name) {
        return Objects.requireNonNull(found.get(name), name);
    }
}

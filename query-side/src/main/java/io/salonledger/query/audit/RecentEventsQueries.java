package io.salonledger.query.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.system.query.CountRecentEvents;
import io.salonledger.contracts.system.query.RecentEvents;
import io.salonledger.query.projection.ReadModelReaders;
import io.salonledger.query.projection.SearchReader;

/** Counts what was recorded lately. */
@Component
class RecentEventsQueries {

    private static final int MINUTES = 60;

    private final SearchReader<HistoryDocument> history;
    private final Clock clock;

    @Autowired
    RecentEventsQueries(ReadModelReaders readers, Clock clock) {
        this(readers.search(HistoryProjection.MODEL), clock);
    }

    RecentEventsQueries(SearchReader<HistoryDocument> history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    @QueryHandler
    RecentEvents handle(CountRecentEvents query) {
        Instant now = clock.instant();
        Instant to = now.truncatedTo(ChronoUnit.MINUTES);
        Instant from = to.minus(Duration.ofMinutes(MINUTES));
        Instant midnight = LocalDate.ofInstant(now, query.zone())
                .atStartOfDay(query.zone())
                .toInstant();
        var found = history.search(request -> request.query(since(from.isBefore(midnight) ? from : midnight))
                .size(0)
                .aggregations("today", a -> a.filter(since(midnight)))
                .aggregations(
                        "hour",
                        a -> a.filter(since(from))
                                .aggregations(
                                        "minutes",
                                        m -> m.dateHistogram(h -> h.field("at")
                                                .fixedInterval(t -> t.time("1m"))
                                                .minDocCount(1)))));
        Map<Long, Long> counted = new HashMap<>();
        Objects.requireNonNull(Objects.requireNonNull(found.aggregations().get("hour"))
                        .filter()
                        .aggregations()
                        .get("minutes"))
                .dateHistogram()
                .buckets()
                .array()
                .forEach(bucket -> counted.put(bucket.key(), bucket.docCount()));
        List<Long> minutes = IntStream.range(0, MINUTES)
                .mapToObj(i ->
                        counted.getOrDefault(from.plus(Duration.ofMinutes(i)).toEpochMilli(), 0L))
                .toList();
        return new RecentEvents(
                from,
                minutes,
                Objects.requireNonNull(found.aggregations().get("today"))
                        .filter()
                        .docCount());
    }

    private static Query since(Instant from) {
        return Query.of(q -> q.range(r -> r.date(d -> d.field("at").gte(from.toString()))));
    }
}

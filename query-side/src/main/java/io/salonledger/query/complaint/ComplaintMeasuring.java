package io.salonledger.query.complaint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.util.NamedValue;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.complaint.ComplaintCause;
import io.salonledger.contracts.complaint.ComplaintKind;
import io.salonledger.contracts.complaint.query.ComplaintGroup;
import io.salonledger.contracts.complaint.query.ComplaintMeasures;
import io.salonledger.contracts.complaint.query.ComplaintsBy;
import io.salonledger.contracts.complaint.query.MeasureComplaints;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.query.projection.Measured;
import io.salonledger.query.projection.ReadModel;
import io.salonledger.query.projection.ReadModelReaders;
import io.salonledger.query.projection.SearchReader;
import io.salonledger.query.search.SearchFilter;

/** Counts and measures complaints by therapist, cause or month. */
@Component
class ComplaintMeasuring {

    private static final int GROUPS = 1_000;

    private final SearchReader<ComplaintListDocument> list;
    private final Clock clock;

    @Autowired
    ComplaintMeasuring(ReadModelReaders readers, ReadModel<ComplaintListDocument> complaintList, Clock clock) {
        this(readers.search(complaintList), clock);
    }

    ComplaintMeasuring(SearchReader<ComplaintListDocument> list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    @QueryHandler
    ComplaintMeasures handle(MeasureComplaints query, MetaData metadata) {
        Actor actor = Actor.from(metadata).orElseThrow(GeneralRejection.ACTOR_MISSING::because);
        SearchFilter filter = ComplaintSearch.scoped(actor).and("day", ComplaintSearch.days(query.from(), query.to()));
        if (query.branch() != null) {
            filter.is("entry.branch", query.branch().value());
        }
        Map<String, Aggregation> sums = sums(clock.instant());
        var found = list.search(
                s -> s.query(filter.all()).size(0).aggregations(sums).aggregations("groups", groups(query.by(), sums)));
        Measured measured = new Measured(found.aggregations());
        return new ComplaintMeasures(
                group("", measured),
                measured.get("groups").sterms().buckets().array().stream()
                        .map(bucket -> group(bucket.key().stringValue(), new Measured(bucket.aggregations())))
                        .toList());
    }

    private static Aggregation groups(ComplaintsBy by, Map<String, Aggregation> sums) {
        return Aggregation.of(a -> a.terms(t -> switch (by) {
                    case EMPLOYEE -> t.field("entry.employee").size(GROUPS);
                    case CAUSE -> t.field("entry.cause").size(GROUPS);
                    case MONTH -> t.field("entry.month").size(GROUPS).order(NamedValue.of("_key", SortOrder.Asc));
                })
                .aggregations(sums));
    }

    private static Map<String, Aggregation> sums(Instant now) {
        Query complaint = ComplaintSearch.is("entry.kind", ComplaintKind.COMPLAINT.name());
        Query suggestion = ComplaintSearch.is("entry.kind", ComplaintKind.SUGGESTION.name());
        Query answered = Query.of(q -> q.bool(b -> b.filter(suggestion, exists("entry.standing.responseSeconds"))));
        Map<String, Aggregation> all = new LinkedHashMap<>();
        all.put(
                "complaints",
                Aggregation.of(a -> a.filter(complaint)
                        .aggregations(
                                "causes",
                                c -> c.terms(t -> t.field("entry.cause").size(GROUPS)))));
        all.put("suggestions", Aggregation.of(a -> a.filter(suggestion)));
        all.put("answered", Aggregation.of(a -> a.filter(answered)));
        all.put("open", Aggregation.of(a -> a.filter(ComplaintSearch.open())));
        all.put("overdue", Aggregation.of(a -> a.filter(ComplaintSearch.overdue(now))));
        all.put("response", average("entry.standing.responseSeconds"));
        all.put("resolution", average("entry.standing.resolutionSeconds"));
        return all;
    }

    private static Query exists(String field) {
        return Query.of(q -> q.exists(e -> e.field(field)));
    }

    private static Aggregation average(String field) {
        return Aggregation.of(a -> a.avg(v -> v.field(field)));
    }

    private static ComplaintGroup group(String key, Measured measured) {
        Map<ComplaintCause, Long> causes = new EnumMap<>(ComplaintCause.class);
        measured.within("complaints")
                .get("causes")
                .sterms()
                .buckets()
                .array()
                .forEach(
                        bucket -> causes.put(ComplaintCause.valueOf(bucket.key().stringValue()), bucket.docCount()));
        return new ComplaintGroup(
                key,
                count(measured, "complaints"),
                count(measured, "suggestions"),
                count(measured, "answered"),
                count(measured, "open"),
                count(measured, "overdue"),
                causes,
                average(measured, "response"),
                average(measured, "resolution"));
    }

    private static long count(Measured measured, String name) {
        return measured.get(name).filter().docCount();
    }

    private static @Nullable Duration average(Measured measured, String name) {
        Double seconds = measured.get(name).avg().value();
        return seconds == null || seconds.isNaN() || seconds.isInfinite()
                ? null
                : Duration.ofSeconds(Math.round(seconds));
    }
}

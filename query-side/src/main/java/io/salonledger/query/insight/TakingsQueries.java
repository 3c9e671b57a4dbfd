package io.salonledger.query.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.insight.query.FindTakingsSpan;
import io.salonledger.contracts.insight.query.MeasureTakings;
import io.salonledger.contracts.insight.query.Takings;
import io.salonledger.contracts.insight.query.TakingsSpan;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.query.projection.Measured;
import io.salonledger.query.projection.ReadModelReaders;
import io.salonledger.query.projection.ReadModels;
import io.salonledger.query.projection.SearchReader;
import io.salonledger.query.ticket.TicketLineDocument;
import io.salonledger.query.ticket.TicketLinesProjection;

@Component
class TakingsQueries {

    private final SearchReader<TicketLineDocument> lines;
    private final ReadModels readModels;

    TakingsQueries(ReadModelReaders readers, ReadModels readModels) {
        this.lines = readers.search(TicketLinesProjection.MODEL);
        this.readModels = readModels;
    }

    @QueryHandler
    Takings handle(MeasureTakings query, MetaData metadata) {
        List<Query> filters = filters(query, Actor.from(metadata).orElseThrow());
        long position = readModels.position(TicketLinesProjection.MODEL.name());
        return new TakingsMeasure(query, lines).of(filters, position);
    }

    @QueryHandler
    TakingsSpan handle(FindTakingsSpan query, MetaData metadata) {
        List<Query> filters = branches(query.branch(), Actor.from(metadata).orElseThrow());
        var found = lines.search(s -> s.query(q -> q.bool(b -> b.filter(filters)))
                .size(0)
                .aggregations("first", a -> a.min(m -> m.field("businessDate")))
                .aggregations("newest", a -> a.max(m -> m.field("businessDate"))));
        Measured measured = new Measured(found.aggregations());
        return SearchReader.total(found) == 0
                ? new TakingsSpan(null, null)
                : new TakingsSpan(
                        date(measured.get("first").min().valueAsString()),
                        date(measured.get("newest").max().valueAsString()));
    }

    static List<Query> filters(MeasureTakings query, Actor actor) {
        List<Query> filters = branches(query.branch(), actor);
        filters.add(Query.of(q -> q.range(r -> r.date(d -> d.field("businessDate")
                .gte(query.from().toString())
                .lte(query.to().toString())))));
        EmployeeId employee = query.employee();
        if (employee != null) {
            filters.add(Query.of(q -> q.term(t -> t.field("employee").value(employee.value()))));
        }
        return filters;
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static List<Query> branches(@Nullable BranchId branch, Actor actor) {
        List<Query> filters = new ArrayList<>();
        if (branch != null) {
            filters.add(Query.of(q -> q.term(t -> t.field("branch").value(branch.value()))));
        }
        if (!actor.branches().isEmpty()) {
            List<FieldValue> own = actor.branches().stream().map(FieldValue::of).toList();
            filters.add(Query.of(q -> q.terms(t -> t.field("branch").terms(v -> v.value(own)))));
        }
        return filters;
    }
}

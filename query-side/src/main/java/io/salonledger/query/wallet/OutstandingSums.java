package io.salonledger.query.wallet;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import tools.jackson.databind.node.ObjectNode;

import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.wallet.query.OutstandingStoredValue;
import io.salonledger.query.projection.Measured;
import io.salonledger.query.projection.SearchReader;

/** Sums what is left of all lots; whoever asks sees those of their own branches. */
final class OutstandingSums {

    private static final int MOST = 1_000;

    private final SearchReader<StoredValueLotDocument> lots;

    OutstandingSums(SearchReader<StoredValueLotDocument> lots) {
        this.lots = lots;
    }

    List<OutstandingStoredValue> of(Actor actor) {
        List<Query> filters = new ArrayList<>();
        filters.add(Query.of(q -> q.range(r -> r.number(n -> n.field("left").gt(0.0)))));
        if (!actor.branches().isEmpty()) {
            List<FieldValue> own = actor.branches().stream().map(FieldValue::of).toList();
            filters.add(Query.of(q -> q.terms(t -> t.field("branch").terms(v -> v.value(own)))));
        }
        SearchResponse<ObjectNode> found = lots.search(s -> s.query(q -> q.bool(b -> b.filter(filters)))
                .size(0)
                .aggregations("branches", by("branch", "entities", by("legalEntity", "currencies", sums()))));
        List<OutstandingStoredValue> all = new ArrayList<>();
        for (StringTermsBucket branch : buckets(new Measured(found.aggregations()), "branches")) {
            for (StringTermsBucket entity : buckets(new Measured(branch.aggregations()), "entities")) {
                buckets(new Measured(entity.aggregations()), "currencies")
                        .forEach(currency -> all.add(sum(branch, entity, currency)));
            }
        }
        return all;
    }

    private static OutstandingStoredValue sum(
            StringTermsBucket branch, StringTermsBucket entity, StringTermsBucket bucket) {
        Currency currency = Currency.getInstance(bucket.key().stringValue());
        Measured measured = new Measured(bucket.aggregations());
        return new OutstandingStoredValue(
                new BranchId(branch.key().stringValue()),
                entity.key().stringValue(),
                measured.get("members").cardinality().value(),
                Money.ofMinorUnits(measured.sum("paid"), currency),
                Money.ofMinorUnits(measured.sum("bonus"), currency));
    }

    private static List<StringTermsBucket> buckets(Measured measured, String name) {
        return measured.get(name).sterms().buckets().array();
    }

    private static Aggregation by(String field, String name, Aggregation within) {
        return Aggregation.of(a -> a.terms(t -> t.field(field).size(MOST)).aggregations(name, within));
    }

    private static Aggregation sums() {
        return Aggregation.of(a -> a.terms(t -> t.field("currency").size(MOST))
                .aggregations("members", m -> m.cardinality(v -> v.field("member")))
                .aggregations("paid", s -> s.sum(v -> v.field("paidLeft")))
                .aggregations("bonus", s -> s.sum(v -> v.field("bonusLeft"))));
    }
}

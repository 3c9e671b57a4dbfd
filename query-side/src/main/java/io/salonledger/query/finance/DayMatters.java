package io.salonledger.query.finance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import tools.jackson.databind.node.ObjectNode;

import io.salonledger.contracts.finance.query.DayCloseRow;
import io.salonledger.contracts.finance.query.DayMatter;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.ticket.TenderKind;
import io.salonledger.query.projection.Measured;
import io.salonledger.query.projection.SearchReader;

/** Finds closed days that don't tally: counted otherwise than recorded, or with cash that was recorded later. */
final class DayMatters {

    private static final int MOST = 400;

    private final SearchReader<DayMoneyDocument> payments;
    private final SearchReader<DayCloseDocument> days;

    DayMatters(SearchReader<DayMoneyDocument> payments, SearchReader<DayCloseDocument> days) {
        this.payments = payments;
        this.days = days;
    }

    private record Key(String branch, LocalDate date, Currency currency) {}

    List<DayMatter> since(LocalDate from, Actor actor) {
        List<Query> filters = new ArrayList<>();
        filters.add(Query.of(q ->
                q.range(r -> r.date(d -> d.field("businessDate").gte(from.toString())))));
        if (!actor.branches().isEmpty()) {
            List<FieldValue> own = actor.branches().stream().map(FieldValue::of).toList();
            filters.add(Query.of(q -> q.terms(t -> t.field("branch").terms(v -> v.value(own)))));
        }
        Map<Key, Money> cash = cash(filters);
        var found = days.search(s -> s.query(q -> q.bool(b -> b.filter(filters)))
                .sort(o -> o.field(f -> f.field("businessDate").order(SortOrder.Desc)))
                .sort(o -> o.field(f -> f.field("branch").order(SortOrder.Asc)))
                .size(MOST));
        return days.documents(found).stream()
                .map(DayCloseDocument::row)
                .map(row -> new DayMatter(row, late(row, cash)))
                .filter(matter ->
                        !matter.late().isZero() || !matter.close().variance().isZero())
                .toList();
    }

    private static Money late(DayCloseRow row, Map<Key, Money> cash) {
        Currency currency = row.recorded().currency();
        Money now =
                cash.getOrDefault(new Key(row.branch().value(), row.businessDate(), currency), Money.zero(currency));
        return now.minus(row.recorded());
    }

    /** Cash taken less given on each day, as recorded by now. */
    private Map<Key, Money> cash(List<Query> filters) {
        SearchResponse<ObjectNode> found = payments.search(s -> s.size(0)
                .query(q -> q.bool(b -> b.filter(filters)
                        .filter(f -> f.term(t -> t.field("kind").value(TenderKind.CASH.name())))))
                .aggregations(
                        "branches",
                        b -> b.terms(t -> t.field("branch").size(MOST))
                                .aggregations(
                                        "days",
                                        d -> d.dateHistogram(h -> h.field("businessDate")
                                                        .calendarInterval(CalendarInterval.Day)
                                                        .minDocCount(1))
                                                .aggregations(
                                                        "currencies",
                                                        c -> c.terms(t -> t.field("currency")
                                                                        .size(MOST))
                                                                .aggregations(
                                                                        "amount",
                                                                        a -> a.sum(v -> v.field("amount")))))));
        Map<Key, Money> all = new HashMap<>();
        for (var branch : new Measured(found.aggregations())
                .get("branches")
                .sterms()
                .buckets()
                .array()) {
            for (var day : new Measured(branch.aggregations())
                    .get("days")
                    .dateHistogram()
                    .buckets()
                    .array()) {
                LocalDate date =
                        Instant.ofEpochMilli(day.key()).atZone(ZoneOffset.UTC).toLocalDate();
                for (var sum : new Measured(day.aggregations())
                        .get("currencies")
                        .sterms()
                        .buckets()
                        .array()) {
                    Currency currency = Currency.getInstance(sum.key().stringValue());
                    all.put(
                            new Key(branch.key().stringValue(), date, currency),
                            Money.ofMinorUnits(new Measured(sum.aggregations()).sum("amount"), currency));
                }
            }
        }
        return all;
    }
}

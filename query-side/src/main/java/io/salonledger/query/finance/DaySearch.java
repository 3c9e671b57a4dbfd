package io.salonledger.query.finance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import tools.jackson.databind.node.ObjectNode;

import io.salonledger.contracts.finance.query.DayCloseRow;
import io.salonledger.contracts.finance.query.DayMoney;
import io.salonledger.contracts.finance.query.MoneySource;
import io.salonledger.contracts.finance.query.SearchDayCloses;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.TenderKind;
import io.salonledger.query.projection.Measured;
import io.salonledger.query.projection.SearchReader;

/** Sums a day's money and finds closed days. */
final class DaySearch {

    private static final int MOST = 50;

    private final SearchReader<DayMoneyDocument> payments;
    private final SearchReader<DayCloseDocument> days;

    DaySearch(SearchReader<DayMoneyDocument> payments, SearchReader<DayCloseDocument> days) {
        this.payments = payments;
        this.days = days;
    }

    List<DayMoney> money(BranchId branch, LocalDate date) {
        List<Query> filters = List.of(term("branch", branch.value()), term("businessDate", date.toString()));
        SearchResponse<ObjectNode> found = payments.search(s -> s.query(q -> q.bool(b -> b.filter(filters)))
                .size(0)
                .aggregations(
                        "kinds",
                        k -> k.terms(t -> t.field("kind").size(MOST))
                                .aggregations(
                                        "sources",
                                        o -> o.terms(t -> t.field("source").size(MOST))
                                                .aggregations(
                                                        "currencies",
                                                        c -> c.terms(t -> t.field("currency")
                                                                        .size(MOST))
                                                                .aggregations(
                                                                        "amount",
                                                                        a -> a.sum(v -> v.field("amount")))))));
        List<DayMoney> all = new ArrayList<>();
        for (StringTermsBucket kind : buckets(new Measured(found.aggregations()), "kinds")) {
            for (StringTermsBucket source : buckets(new Measured(kind.aggregations()), "sources")) {
                for (StringTermsBucket currency : buckets(new Measured(source.aggregations()), "currencies")) {
                    all.add(new DayMoney(
                            TenderKind.valueOf(kind.key().stringValue()),
                            MoneySource.valueOf(source.key().stringValue()),
                            currency.docCount(),
                            Money.ofMinorUnits(
                                    new Measured(currency.aggregations()).sum("amount"),
                                    Currency.getInstance(currency.key().stringValue()))));
                }
            }
        }
        return all;
    }

    private static List<StringTermsBucket> buckets(Measured measured, String name) {
        return measured.get(name).sterms().buckets().array();
    }

    Optional<DayCloseRow> close(BranchId branch, LocalDate date) {
        return closes(List.of(term("branch", branch.value()), term("businessDate", date.toString())), 0, 1)
                .items()
                .stream()
                .findFirst();
    }

    /** The last close of a branch before a day. */
    Optional<DayCloseRow> before(BranchId branch, LocalDate date) {
        Query earlier =
                Query.of(q -> q.range(r -> r.date(d -> d.field("businessDate").lt(date.toString()))));
        return closes(List.of(term("branch", branch.value()), earlier), 0, 1).items().stream()
                .findFirst();
    }

    Page<DayCloseRow> closes(SearchDayCloses query, Actor actor) {
        List<Query> filters = new ArrayList<>();
        BranchId branch = query.branch();
        if (branch != null) {
            filters.add(term("branch", branch.value()));
        }
        if (!actor.branches().isEmpty()) {
            List<FieldValue> own = actor.branches().stream().map(FieldValue::of).toList();
            filters.add(Query.of(q -> q.terms(t -> t.field("branch").terms(v -> v.value(own)))));
        }
        return closes(filters, query.page().offset(), query.page().limit());
    }

    private Page<DayCloseRow> closes(List<Query> filters, int offset, int limit) {
        SearchResponse<ObjectNode> found = days.search(s -> s.query(q -> q.bool(b -> b.filter(filters)))
                .sort(o -> o.field(f -> f.field("businessDate").order(SortOrder.Desc)))
                .sort(o -> o.field(f -> f.field("branch").order(SortOrder.Asc)))
                .from(offset)
                .size(limit));
        return new Page<>(
                days.documents(found).stream().map(DayCloseDocument::row).toList(), SearchReader.total(found));
    }

    private static Query term(String field, String value) {
        return Query.of(q -> q.term(t -> t.field(field).value(value)));
    }
}

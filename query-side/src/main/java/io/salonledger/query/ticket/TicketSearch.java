package io.salonledger.query.ticket;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.ticket.query.SearchTickets;
import io.salonledger.contracts.ticket.query.TicketFilter;
import io.salonledger.contracts.ticket.query.TicketList;
import io.salonledger.contracts.ticket.query.TicketRow;
import io.salonledger.contracts.ticket.query.TicketSum;
import io.salonledger.query.projection.Measured;
import io.salonledger.query.projection.SearchReader;

/** Finds and sums tickets; whoever asks sees those of their own branches. */
final class TicketSearch {

    private static final int CURRENCIES = 20;
    private static final int TENTHOUSANDTHS = 4;

    private final SearchReader<TicketListDocument> tickets;

    TicketSearch(SearchReader<TicketListDocument> tickets) {
        this.tickets = tickets;
    }

    TicketList find(SearchTickets query, Actor actor) {
        List<Query> filters = filters(query.filter(), actor);
        SearchResponse<ObjectNode> found = tickets.search(s -> s.query(q -> q.bool(b -> b.filter(filters)))
                .sort(order(query))
                .from(query.page().offset())
                .size(query.page().limit())
                .aggregations("currencies", sums()));
        List<TicketRow> rows =
                tickets.documents(found).stream().map(TicketSearch::row).toList();
        return new TicketList(new Page<>(rows, SearchReader.total(found)), sums(found));
    }

    private static List<Query> filters(TicketFilter filter, Actor actor) {
        List<Query> all = new ArrayList<>();
        add(all, "branch", filter.branch() == null ? null : filter.branch().value());
        add(all, "people", filter.member() == null ? null : filter.member().value());
        add(
                all,
                "employees",
                filter.employee() == null ? null : filter.employee().value());
        add(all, "services", filter.service() == null ? null : filter.service().value());
        add(all, "products", filter.product() == null ? null : filter.product().value());
        add(all, "categories", filter.category());
        if (!actor.branches().isEmpty()) {
            all.add(anyOf("branch", List.copyOf(actor.branches())));
        }
        if (!filter.states().isEmpty()) {
            all.add(anyOf("state", filter.states().stream().map(Enum::name).toList()));
        }
        if (filter.from() != null || filter.to() != null) {
            all.add(Query.of(q -> q.range(r -> r.date(d -> {
                d.field("businessDate");
                if (filter.from() != null) {
                    d.gte(filter.from().toString());
                }
                return filter.to() == null ? d : d.lte(filter.to().toString());
            }))));
        }
        if (filter.atLeast() != null || filter.atMost() != null) {
            all.add(Query.of(q -> q.range(r -> r.number(n -> {
                n.field("total");
                if (filter.atLeast() != null) {
                    n.gte(filter.atLeast().doubleValue());
                }
                return filter.atMost() == null ? n : n.lte(filter.atMost().doubleValue());
            }))));
        }
        if (filter.number() != null && !filter.number().isBlank()) {
            String start = filter.number().strip();
            all.add(Query.of(q -> q.prefix(p -> p.field("number").value(start))));
        }
        return all;
    }

    private static void add(List<Query> all, String field, @Nullable String value) {
        if (value != null) {
            all.add(Query.of(q -> q.term(t -> t.field(field).value(value))));
        }
    }

    private static Query anyOf(String field, List<String> values) {
        List<FieldValue> any = values.stream().map(FieldValue::of).toList();
        return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(any))));
    }

    private static List<SortOptions> order(SearchTickets query) {
        SortOrder direction = query.descending() ? SortOrder.Desc : SortOrder.Asc;
        List<String> fields = switch (query.order()) {
            case BUSINESS_DATE -> List.of("businessDate", "openedAt", "numberOrder", "ticket");
            case NUMBER -> List.of("numberOrder", "number", "businessDate", "ticket");
            case TOTAL -> List.of("total", "businessDate", "ticket");
        };
        return fields.stream()
                .map(field -> SortOptions.of(s -> s.field(f -> f.field(field).order(direction))))
                .toList();
    }

    private static Aggregation sums() {
        return Aggregation.of(a -> a.terms(t -> t.field("currency").size(CURRENCIES))
                .aggregations("net", s -> s.sum(v -> v.field("net")))
                .aggregations("tax", s -> s.sum(v -> v.field("tax")))
                .aggregations("total", s -> s.sum(v -> v.field("total"))));
    }

    private static List<TicketSum> sums(SearchResponse<ObjectNode> found) {
        return new Measured(found.aggregations())
                .get("currencies").sterms().buckets().array().stream()
                        .map(TicketSearch::sum)
                        .toList();
    }

    private static TicketSum sum(StringTermsBucket bucket) {
        Currency currency = Currency.getInstance(bucket.key().stringValue());
        Measured measured = new Measured(bucket.aggregations());
        return new TicketSum(
                bucket.docCount(),
                Money.ofMinorUnits(measured.sum("net"), currency),
                cost(measured.sum("tax"), currency),
                Money.ofMinorUnits(measured.sum("total"), currency));
    }

    private static TicketRow row(TicketListDocument ticket) {
        return new TicketRow(
                ticket.ticket(),
                ticket.number(),
                ticket.state(),
                ticket.branch(),
                ticket.businessDate(),
                ticket.time().isEmpty() ? null : LocalTime.parse(ticket.time()),
                ticket.member(),
                ticket.items(),
                ticket.employees().stream().map(EmployeeId::new).toList(),
                Money.ofMinorUnits(ticket.net(), ticket.currency()),
                cost(ticket.tax(), ticket.currency()),
                Money.ofMinorUnits(ticket.total(), ticket.currency()));
    }

    private static UnitCost cost(long tenThousandths, Currency currency) {
        return new UnitCost(BigDecimal.valueOf(tenThousandths, TENTHOUSANDTHS), currency);
    }
}

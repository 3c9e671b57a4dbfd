package io.salonledger.query.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.LongTermsBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.insight.query.MeasureTakings;
import io.salonledger.contracts.insight.query.Takings;
import io.salonledger.contracts.insight.query.TakingsBy;
import io.salonledger.contracts.insight.query.TakingsGroup;
import io.salonledger.contracts.insight.query.TaxTakings;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.query.projection.Measured;
import io.salonledger.query.projection.SearchReader;
import io.salonledger.query.ticket.TicketLineDocument;

/** One measure: groups by currency and then as asked, each summed by Elasticsearch. */
final class TakingsMeasure {

    private static final int CURRENCIES = 20;

    private final MeasureTakings query;
    private final SearchReader<TicketLineDocument> lines;

    TakingsMeasure(MeasureTakings query, SearchReader<TicketLineDocument> lines) {
        this.query = query;
        this.lines = lines;
    }

    private TakingsGrouping grouping() {
        return new TakingsGrouping(query.by(), query.employee() != null, query.limit());
    }

    Takings of(List<Query> filters, long position) {
        var found = lines.search(s -> s.query(q -> q.bool(b -> b.filter(filters)))
                .size(0)
                .aggregations(
                        "currencies",
                        a -> a.terms(t -> t.field("currency").size(CURRENCIES))
                                .aggregations(grouping().sums(true))));
        List<TakingsGroup> groups = new ArrayList<>();
        List<TakingsGroup> total = new ArrayList<>();
        for (StringTermsBucket bucket : new Measured(found.aggregations())
                .get("currencies")
                .sterms()
                .buckets()
                .array()) {
            Currency currency = Currency.getInstance(bucket.key().stringValue());
            total.add(group(bucket.key().stringValue(), currency, bucket.docCount(), bucket.aggregations()));
            groups.addAll(groups(new Measured(bucket.aggregations()).get("groups"), currency));
        }
        return new Takings(groups, total, position);
    }

    private List<TakingsGroup> groups(Aggregate found, Currency currency) {
        if (found.isFilter()) {
            return groups(new Measured(found.filter().aggregations()).get("groups"), currency);
        }
        if (found.isLterms()) {
            return found.lterms().buckets().array().stream()
                    .map((LongTermsBucket hour) ->
                            group(String.valueOf(hour.key()), currency, hour.docCount(), hour.aggregations()))
                    .toList();
        }
        if (found.isDateHistogram()) {
            return found.dateHistogram().buckets().array().stream()
                    .map(day -> group(
                            Objects.requireNonNullElse(day.keyAsString(), ""),
                            currency,
                            day.docCount(),
                            day.aggregations()))
                    .toList();
        }
        return found.sterms().buckets().array().stream()
                .map(bucket -> group(bucket.key().stringValue(), currency, bucket.docCount(), bucket.aggregations()))
                .toList();
    }

    private TakingsGroup group(String key, Currency currency, long count, Map<String, Aggregate> found) {
        Measured sums = new Measured(found);
        Money net = Money.ofMinorUnits(sums.sum("net"), currency);
        long visits = visits(sums.get("visits"));
        return new TakingsGroup(
                key,
                label(found.get("label")),
                net,
                Money.ofMinorUnits(sums.within("services").sum("net"), currency),
                Money.ofMinorUnits(sums.within("products").sum("net"), currency),
                cost(sums.sum("tax"), currency),
                taxes(sums, currency),
                BigDecimal.valueOf(sums.sum("quantity"), 3),
                count,
                visits,
                visits == 0
                        ? Money.zero(currency)
                        : Money.ofMinorUnits(
                                BigDecimal.valueOf(net.minorUnits())
                                        .divide(BigDecimal.valueOf(visits), 0, RoundingMode.HALF_UP)
                                        .longValueExact(),
                                currency));
    }

    private static List<TaxTakings> taxes(Measured sums, Currency currency) {
        Measured taxes = new Measured(sums.get("taxes").nested().aggregations());
        return taxes.get("codes").sterms().buckets().array().stream()
                .map(tax -> new TaxTakings(
                        tax.key().stringValue(), cost(new Measured(tax.aggregations()).sum("amount"), currency)))
                .toList();
    }

    private String label(@Nullable Aggregate found) {
        boolean named = query.by() == TakingsBy.SERVICE || query.by() == TakingsBy.PRODUCT;
        if (found == null || !named || found.topHits().hits().hits().isEmpty()) {
            return "";
        }
        JsonData source = found.topHits().hits().hits().getFirst().source();
        return source == null ? "" : source.toJson().asJsonObject().getString("name", "");
    }

    private static long visits(Aggregate found) {
        return found.isFilter()
                ? found.filter().docCount()
                : found.cardinality().value();
    }

    private static UnitCost cost(long tenThousandths, Currency currency) {
        return new UnitCost(BigDecimal.valueOf(tenThousandths, 4), currency);
    }
}

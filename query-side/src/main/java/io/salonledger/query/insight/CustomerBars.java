package io.salonledger.query.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.AggregationRange;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.insight.query.AmountBar;
import io.salonledger.contracts.insight.query.DateBar;
import io.salonledger.contracts.insight.query.NamedCount;

/** The histograms. Their scale follows from all customers, so that bars stay where they are while filters change. */
class CustomerBars {

    private static final int BARS = 12;
    private static final int[] VISITS = {0, 1, 2, 5, 10};
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private final CustomerIndex index;
    private final CustomerIndex.Extent extent;

    CustomerBars(CustomerIndex index, CustomerIndex.Extent extent) {
        this.index = index;
        this.extent = extent;
    }

    /**
     * How wide the bars of amounts are, in minor units.
     *
     * @param most greatest amount that anyone spent; the last bar reaches so far
     */
    record Scale(long step, long most) {}

    /** A field that nobody has, before the first visit of anyone: everything is nothing then. */
    String spendField() {
        String field = extent.spendField();
        return field == null ? "figures.yearSpend.never" : field;
    }

    /** Nearly everyone is in the first eleven bars; the few who spend far more share the last one. */
    Scale scale(Set<String> branches) {
        var found = index.measure(s -> s.size(0)
                .query(CustomerQuery.scope(branches))
                .aggregations(
                        "most",
                        a -> a.percentiles(
                                p -> p.field(spendField()).percents(97.0, 100.0).keyed(false))));
        var values = CustomerIndex.aggregate(found, "most")
                .tdigestPercentiles()
                .values()
                .array();
        double nearlyAll = value(values.getFirst().value());
        double most = value(values.getLast().value());
        long step = round((nearlyAll <= 0 ? most : nearlyAll) / (BARS - 1));
        return new Scale(step, Math.max((long) most + 1, step * BARS));
    }

    /** Up to 1, 2, 2.5 or 5 times a power of ten; whole units of money at least. */
    static long round(double least) {
        long unit = 100;
        while (true) {
            for (double nice : new double[] {1, 2, 2.5, 5}) {
                if (unit * nice >= least) {
                    return Math.round(unit * nice);
                }
            }
            unit *= 10;
        }
    }

    Aggregation spend(Scale scale) {
        List<AggregationRange> ranges = new ArrayList<>();
        for (int bar = 0; bar < BARS; bar++) {
            double from = bar * (double) scale.step();
            double to = from + scale.step();
            boolean first = bar == 0;
            boolean last = bar == BARS - 1;
            ranges.add(AggregationRange.of(r -> r.from(first ? null : from).to(last ? null : to)));
        }
        return Aggregation.of(a -> a.range(r -> r.field(spendField()).missing(0).ranges(ranges)));
    }

    List<AmountBar> spend(Aggregate found, Scale scale) {
        if (extent.newest() == null) {
            return List.of();
        }
        List<AmountBar> bars = new ArrayList<>();
        for (var bucket : found.range().buckets().array()) {
            long from = bars.size() * scale.step();
            boolean last = bars.size() == BARS - 1;
            bars.add(new AmountBar(from, last ? scale.most() : from + scale.step(), bucket.docCount()));
        }
        return bars;
    }

    /** A bar for each of the last twelve months; the first one holds all before it, too. */
    Aggregation lastVisit() {
        List<AggregationRange> ranges = new ArrayList<>();
        YearMonth first = firstMonth();
        for (int bar = 0; bar < BARS; bar++) {
            double from = millis(first.plusMonths(bar).atDay(1));
            double to = millis(first.plusMonths(bar + 1L).atDay(1));
            boolean oldest = bar == 0;
            ranges.add(AggregationRange.of(r -> r.from(oldest ? null : from).to(to)));
        }
        return Aggregation.of(
                a -> a.range(r -> r.field(CustomerQuery.LAST_VISIT).ranges(ranges)));
    }

    List<DateBar> lastVisit(Aggregate found) {
        if (extent.newest() == null) {
            return List.of();
        }
        List<DateBar> bars = new ArrayList<>();
        for (var bucket : found.range().buckets().array()) {
            YearMonth month = firstMonth().plusMonths(bars.size());
            bars.add(new DateBar(bars.isEmpty() ? LONG_AGO : month.atDay(1), month.atEndOfMonth(), bucket.docCount()));
        }
        return bars;
    }

    static Aggregation visits() {
        List<AggregationRange> ranges = new ArrayList<>();
        for (int group = 0; group < VISITS.length; group++) {
            double from = VISITS[group];
            Double to = group == VISITS.length - 1 ? null : (double) VISITS[group + 1];
            ranges.add(AggregationRange.of(r -> r.from(from).to(to)));
        }
        return Aggregation.of(a -> a.range(r -> r.field(CustomerQuery.VISITS).ranges(ranges)));
    }

    static List<NamedCount> visits(Aggregate found) {
        List<NamedCount> groups = new ArrayList<>();
        for (var bucket : found.range().buckets().array()) {
            groups.add(new NamedCount(String.valueOf(VISITS[groups.size()]), "", bucket.docCount()));
        }
        return groups;
    }

    static @Nullable Double percentile(Aggregate found) {
        return number(found.tdigestPercentiles().values().array().getFirst().value());
    }

    private YearMonth firstMonth() {
        LocalDate newest = Objects.requireNonNullElse(extent.newest(), LONG_AGO);
        return YearMonth.from(newest).minusMonths(BARS - 1L);
    }

    private static double value(@Nullable Double number) {
        return number == null || number.isNaN() ? 0 : number;
    }

    private static @Nullable Double number(@Nullable Double number) {
        return number == null || number.isNaN() ? null : number;
    }

    private static double millis(LocalDate date) {
        return date.toEpochDay() * 86_400_000.0;
    }
}

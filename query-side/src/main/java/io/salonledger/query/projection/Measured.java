package io.salonledger.query.projection;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;

/** What Elasticsearch measured, by the names that were asked for; each of them is there. */
public record Measured(Map<String, Aggregate> byName) {

    public Aggregate get(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }

    /** A sum of longs comes as a double, exact up to 2⁵³. */
    public long sum(String name) {
        Double sum = get(name).sum().value();
        return sum == null ? 0 : new BigDecimal(sum).longValueExact();
    }

    /** What was measured within a filter. */
    public Measured within(String name) {
        return new Measured(get(name).filter().aggregations());
    }
}

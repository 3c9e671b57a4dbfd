package io.salonledger.contracts.audit.query;

import java.time.Instant;
import java.util.List;

/**
 * Events of the history.
 *
 * @param total that match in all
 * @param actors,features,types,branches what is among them, most first
 * @param strip events by time, oldest first
 */
public record HistoryPage(
        List<HistoryRow> rows,
        long total,
        List<Facet> actors,
        List<Facet> features,
        List<Facet> types,
        List<Facet> branches,
        List<Bar> strip) {

    public HistoryPage {
        rows = List.copyOf(rows);
        actors = List.copyOf(actors);
        features = List.copyOf(features);
        types = List.copyOf(types);
        branches = List.copyOf(branches);
        strip = List.copyOf(strip);
    }

    /** A value and how many events have it. */
    public record Facet(String value, String label, long events) {}

    /** Events in one span of time. */
    public record Bar(Instant from, long events) {}
}

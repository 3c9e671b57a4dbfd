package io.salonledger.command.migration.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds figures up; they come out in the order of the keys, dimensions in theirs. */
final class FigureSheet {

    private final Map<FigureKey, Map<String, BigDecimal>> sums = new TreeMap<>();

    /** Shows the figure even if nothing is added: 0 is to be compared, too. */
    void start(FigureKey... keys) {
        for (FigureKey key : keys) {
            add(key, "", BigDecimal.ZERO);
        }
    }

    void add(FigureKey key, String dimension, BigDecimal value) {
        sums.computeIfAbsent(key, missing -> new TreeMap<>()).merge(dimension, value, BigDecimal::add);
    }

    void add(FigureKey key, BigDecimal value) {
        add(key, "", value);
    }

    void count(FigureKey key, long count) {
        add(key, "", BigDecimal.valueOf(count));
    }

    void countIf(FigureKey key, boolean counts) {
        count(key, counts ? 1 : 0);
    }

    List<Figure> figures() {
        return sums.entrySet().stream()
                .flatMap(of -> of.getValue().entrySet().stream()
                        .map(sum -> new Figure(of.getKey(), sum.getKey(), sum.getValue())))
                .toList();
    }
}

package io.salonledger.command.migration.figure;

import java.math.BigDecimal;

/** One figure of the old books; the dimension is empty where the key has none. */
public record Figure(FigureKey key, String dimension, BigDecimal value) {

    public FigureKind kind() {
        return key.kind();
    }
}

package io.salonledger.contracts.migration;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * One figure of the parity report (对账报告).
 *
 * @param figure code, translated by {@code figure.<code>}
 * @param dimension of what, for example a month, a tax or an employee's id; empty where the figure has none
 * @param source what the old books say
 * @param ledger what the read models say
 * @param reason code of why they differ, translated by {@code parity-reason.<code>}, or null
 */
public record ParityLine(
        String figure,
        String dimension,
        FigureUnit unit,
        BigDecimal source,
        BigDecimal ledger,
        @Nullable String reason) {

    public BigDecimal difference() {
        return ledger.subtract(source);
    }

    @JsonIgnore
    public boolean isEqual() {
        return source.compareTo(ledger) == 0;
    }

    /** Equal, or different for a reason. */
    @JsonIgnore
    public boolean isExplained() {
        return isEqual() || reason != null;
    }
}

package io.salonledger.contracts.member;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One fact of a health record.
 *
 * @param since when it began, if known
 */
public record HealthFact(
        HealthFactKind kind, String text, @Nullable LocalDate since) {

    /** Personal data must not reach a log by way of a record's text. */
    @Override
    public String toString() {
        return "HealthFact[…]";
    }
}

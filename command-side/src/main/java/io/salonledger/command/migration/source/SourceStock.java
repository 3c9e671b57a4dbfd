package io.salonledger.command.migration.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.salonledger.command.migration.SourceRef;

/**
 * Stock of a product at the end of the stock date; history must not be taken from it again.
 *
 * @param quantity may be 0 or below
 * @param unitCost as written, may have fractions of the smallest unit
 * @param lot empty if unknown
 */
public record SourceStock(
        UUID id,
        SourceRef ref,
        String product,
        BigDecimal quantity,
        BigDecimal unitCost,
        String lot,
        @Nullable LocalDate expiry) {}

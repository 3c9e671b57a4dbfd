package io.salonledger.contracts.stock.query;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.stock.AdjustReason;
import io.salonledger.contracts.stock.IssuedFor;

/**
 * What is known of a movement besides its quantities.
 *
 * @param actor id of the user who did it
 * @param recordedAt when it was written down
 * @param purpose of an issue
 * @param reason of an adjustment
 * @param lotNumber of a receipt or opening
 * @param source of an imported opening
 */
public record MovementRemark(
        String actor,
        Instant recordedAt,
        @Nullable IssuedFor purpose,
        @Nullable AdjustReason reason,
        @Nullable String lotNumber,
        @Nullable SourceRow source) {}

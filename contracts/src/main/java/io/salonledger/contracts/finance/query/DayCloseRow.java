package io.salonledger.contracts.finance.query;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.finance.VarianceReason;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;

/**
 * A closed day in the list.
 *
 * @param by who counted
 */
public record DayCloseRow(
        BranchId branch,
        LocalDate businessDate,
        OffsetDateTime at,
        Money openingFloat,
        Money recorded,
        Money counted,
        Money variance,
        Money leftInside,
        @Nullable VarianceReason reason,
        String by) {}

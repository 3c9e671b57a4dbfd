package io.salonledger.contracts.finance.event;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.finance.CashPile;
import io.salonledger.contracts.finance.VarianceReason;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;

/**
 * A business day was closed and its drawer counted.
 *
 * @param recorded cash taken less given, as recorded when it was closed
 * @param expected the opening float and what was recorded
 * @param variance counted less expected
 * @param leftInside the next morning's float
 */
public record DayClosed(
        BranchId branch,
        String legalEntity,
        LocalDate businessDate,
        OffsetDateTime at,
        Money openingFloat,
        Money recorded,
        Money expected,
        Money counted,
        Money variance,
        List<CashPile> piles,
        Money leftInside,
        @Nullable VarianceReason reason)
        implements FinanceEvent {

    public DayClosed {
        piles = List.copyOf(piles);
    }
}

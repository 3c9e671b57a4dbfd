package io.salonledger.contracts.wallet;

import java.time.LocalDate;

import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;

/**
 * What one top-up brought, and what is left of it. The company that sold it owes it.
 *
 * @param paid what was paid for it (本金)
 * @param bonus what came on top (赠送)
 * @param paidLeft of what was paid
 * @param bonusLeft of what came on top
 */
public record StoredValueLot(
        LotId lot,
        BranchId branch,
        String legalEntity,
        LocalDate soldOn,
        Money paid,
        Money bonus,
        Money paidLeft,
        Money bonusLeft) {

    public Money left() {
        return paidLeft.plus(bonusLeft);
    }
}

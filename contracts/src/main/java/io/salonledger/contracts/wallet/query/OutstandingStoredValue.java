package io.salonledger.contracts.wallet.query;

import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;

/**
 * What one branch sold and still owes.
 *
 * @param members how many have some of it left
 */
public record OutstandingStoredValue(
        BranchId branch, String legalEntity, long members, Money paidLeft, Money bonusLeft) {}

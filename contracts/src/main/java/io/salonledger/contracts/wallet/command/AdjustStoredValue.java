package io.salonledger.contracts.wallet.command;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.wallet.StoredValues;
import io.salonledger.contracts.wallet.WalletAdjustmentReason;
import io.salonledger.contracts.wallet.WalletMovementId;

/**
 * Corrects stored value by hand: more makes a lot of its own, all bonus; less takes bonus before what was paid.
 *
 * @param amount below zero: less
 */
@Needs(Permission.WALLET_ADJUST)
public record AdjustStoredValue(
        MemberId member,
        WalletMovementId movement,
        BranchId branch,
        LocalDate businessDate,
        OffsetDateTime at,
        Money amount,
        WalletAdjustmentReason reason)
        implements Command, BranchScoped {

    @Override
    public String target() {
        return StoredValues.streamOf(member);
    }

    @Override
    public String branchId() {
        return branch.value();
    }
}

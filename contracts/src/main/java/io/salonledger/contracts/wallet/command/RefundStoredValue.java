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
import io.salonledger.contracts.ticket.TenderKind;
import io.salonledger.contracts.wallet.LotId;
import io.salonledger.contracts.wallet.StoredValues;
import io.salonledger.contracts.wallet.WalletMovementId;
import io.salonledger.contracts.wallet.WalletRefundReason;

/**
 * Pays back what was paid for a lot and is not spent; with the last of it what is left of its bonus is forfeited.
 *
 * @param branch that hands the money out
 * @param amount at most what is left of what was paid
 * @param kind how it is paid back
 */
@Needs(Permission.WALLET_ADJUST)
public record RefundStoredValue(
        MemberId member,
        WalletMovementId movement,
        LotId lot,
        BranchId branch,
        LocalDate businessDate,
        OffsetDateTime at,
        Money amount,
        TenderKind kind,
        WalletRefundReason reason)
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

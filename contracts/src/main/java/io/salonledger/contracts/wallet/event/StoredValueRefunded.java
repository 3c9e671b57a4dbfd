package io.salonledger.contracts.wallet.event;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.TenderKind;
import io.salonledger.contracts.wallet.LotId;
import io.salonledger.contracts.wallet.StoredValueLot;
import io.salonledger.contracts.wallet.WalletMovementId;
import io.salonledger.contracts.wallet.WalletRefundReason;

/**
 * Unspent stored value was paid back.
 *
 * @param branch that handed the money out
 * @param amount of what was paid for the lot
 * @param forfeited bonus of the lot that ended with it
 */
public record StoredValueRefunded(
        MemberId member,
        WalletMovementId movement,
        LotId lot,
        BranchId branch,
        String legalEntity,
        LocalDate businessDate,
        OffsetDateTime at,
        Money amount,
        Money forfeited,
        TenderKind kind,
        WalletRefundReason reason,
        List<StoredValueLot> lots,
        Money balance)
        implements WalletEvent {

    public StoredValueRefunded {
        lots = List.copyOf(lots);
    }
}

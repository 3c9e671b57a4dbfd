package io.salonledger.contracts.wallet.event;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.wallet.LotPart;
import io.salonledger.contracts.wallet.StoredValueLot;
import io.salonledger.contracts.wallet.WalletAdjustmentReason;
import io.salonledger.contracts.wallet.WalletMovementId;

/**
 * Stored value was corrected by hand.
 *
 * @param amount below zero: less
 * @param parts which lots it changed, by how much
 */
public record StoredValueAdjusted(
        MemberId member,
        WalletMovementId movement,
        BranchId branch,
        String legalEntity,
        LocalDate businessDate,
        OffsetDateTime at,
        Money amount,
        List<LotPart> parts,
        WalletAdjustmentReason reason,
        List<StoredValueLot> lots,
        Money balance)
        implements WalletEvent {

    public StoredValueAdjusted {
        parts = List.copyOf(parts);
        lots = List.copyOf(lots);
    }
}

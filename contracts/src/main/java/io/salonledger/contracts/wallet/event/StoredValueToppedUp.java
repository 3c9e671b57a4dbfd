package io.salonledger.contracts.wallet.event;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.Tender;
import io.salonledger.contracts.wallet.LotId;
import io.salonledger.contracts.wallet.StoredValueLot;

/**
 * A member bought stored value.
 *
 * @param lot what it makes
 * @param legalEntity which company sells and owes it
 * @param tenders sum to what was paid
 */
public record StoredValueToppedUp(
        MemberId member,
        LotId lot,
        BranchId branch,
        String legalEntity,
        LocalDate businessDate,
        OffsetDateTime at,
        Money paid,
        Money bonus,
        List<Tender> tenders,
        List<StoredValueLot> lots,
        Money balance)
        implements WalletEvent {

    public StoredValueToppedUp {
        tenders = List.copyOf(tenders);
        lots = List.copyOf(lots);
    }
}

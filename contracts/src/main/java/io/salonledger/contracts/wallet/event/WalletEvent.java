package io.salonledger.contracts.wallet.event;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Event;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.wallet.StoredValueLot;

/** What happens to a member's stored value. */
public sealed interface WalletEvent extends Event
        permits StoredValueToppedUp, StoredValueSpent, StoredValueReturned, StoredValueRefunded, StoredValueAdjusted {

    MemberId member();

    BranchId branch();

    LocalDate businessDate();

    OffsetDateTime at();

    /** All lots that the member ever had, as they are now. */
    List<StoredValueLot> lots();

    /** Of all lots together. */
    Money balance();
}

package io.salonledger.query.wallet;

import java.util.ArrayList;
import java.util.List;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.wallet.StoredValueLot;
import io.salonledger.contracts.wallet.query.StoredValueMovement;

/** A member's stored value as it stands, and how it came to that, oldest first. */
record StoredValueDocument(
        MemberId member, Money balance, List<StoredValueLot> lots, List<StoredValueMovement> movements) {

    static StoredValueDocument of(
            MemberId member, Money balance, List<StoredValueLot> lots, StoredValueMovement movement) {
        return new StoredValueDocument(member, balance, lots, List.of(movement));
    }

    StoredValueDocument after(Money now, List<StoredValueLot> left, StoredValueMovement movement) {
        List<StoredValueMovement> all = new ArrayList<>(movements);
        all.add(movement);
        return new StoredValueDocument(member, now, left, List.copyOf(all));
    }
}

package io.salonledger.query.wallet;

import java.time.LocalDate;
import java.util.Currency;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.wallet.LotId;
import io.salonledger.contracts.wallet.StoredValueLot;

/** A lot as it is summed; amounts in minor units. */
record StoredValueLotDocument(
        LotId lot,
        MemberId member,
        BranchId branch,
        String legalEntity,
        Currency currency,
        LocalDate soldOn,
        long left,
        long paidLeft,
        long bonusLeft) {

    static StoredValueLotDocument of(MemberId member, StoredValueLot lot) {
        return new StoredValueLotDocument(
                lot.lot(),
                member,
                lot.branch(),
                lot.legalEntity(),
                lot.paid().currency(),
                lot.soldOn(),
                lot.left().minorUnits(),
                lot.paidLeft().minorUnits(),
                lot.bonusLeft().minorUnits());
    }
}

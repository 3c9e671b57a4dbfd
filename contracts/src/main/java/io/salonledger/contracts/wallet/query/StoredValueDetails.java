package io.salonledger.contracts.wallet.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.wallet.StoredValueLot;

/**
 * A member's stored value.
 *
 * @param balance null: the member never had any
 * @param lots oldest first
 * @param movements newest first
 */
public record StoredValueDetails(
        MemberId member, @Nullable Money balance, List<StoredValueLot> lots, List<StoredValueMovement> movements) {

    public StoredValueDetails {
        lots = List.copyOf(lots);
        movements = List.copyOf(movements);
    }
}

package io.salonledger.contracts.wallet.event;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.TenderId;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.wallet.LotPart;
import io.salonledger.contracts.wallet.StoredValueLot;

/**
 * A member paid a ticket, or a part of it, with stored value.
 *
 * @param branch where it was spent, which may be another than the one that sold it
 * @param parts oldest lot first
 */
public record StoredValueSpent(
        MemberId member,
        TicketId ticket,
        TenderId tender,
        BranchId branch,
        String legalEntity,
        LocalDate businessDate,
        OffsetDateTime at,
        Money amount,
        List<LotPart> parts,
        List<StoredValueLot> lots,
        Money balance)
        implements WalletEvent {

    public StoredValueSpent {
        parts = List.copyOf(parts);
        lots = List.copyOf(lots);
    }
}

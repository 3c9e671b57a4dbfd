package io.salonledger.contracts.wallet.event;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.RefundId;
import io.salonledger.contracts.ticket.TenderId;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.wallet.LotPart;
import io.salonledger.contracts.wallet.StoredValueLot;

/**
 * A refunded ticket gave stored value back to the lots it was paid from.
 *
 * @param parts what was taken last first
 */
public record StoredValueReturned(
        MemberId member,
        TicketId ticket,
        RefundId refund,
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

    public StoredValueReturned {
        parts = List.copyOf(parts);
        lots = List.copyOf(lots);
    }
}

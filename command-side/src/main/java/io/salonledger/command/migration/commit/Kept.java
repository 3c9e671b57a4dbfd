package io.salonledger.command.migration.commit;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.stock.StockItemId;
import io.salonledger.contracts.ticket.TicketId;

/** What the ledger has otherwise than the books and keeps so: reasons for differences in the parity report. */
public final class Kept {

    private final Set<TicketId> tickets = ConcurrentHashMap.newKeySet();
    private final Set<MemberId> erased = ConcurrentHashMap.newKeySet();
    private final Set<StockItemId> stock = ConcurrentHashMap.newKeySet();

    void addErased(MemberId member) {
        erased.add(member);
    }

    void add(TicketId ticket) {
        tickets.add(ticket);
    }

    void add(StockItemId item) {
        stock.add(item);
    }

    /** Imported from an older export, which had other lines. */
    public Set<TicketId> tickets() {
        return Set.copyOf(tickets);
    }

    /** Forgotten at their own wish: an export that still has them does not bring them back. */
    public Set<MemberId> erased() {
        return Set.copyOf(erased);
    }

    /** Opened before. */
    public Set<StockItemId> stock() {
        return Set.copyOf(stock);
    }
}

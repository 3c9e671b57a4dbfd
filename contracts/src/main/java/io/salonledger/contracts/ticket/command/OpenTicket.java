package io.salonledger.contracts.ticket.command;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.TicketId;

/**
 * Opens a ticket for a member or a walk-in; it is given the next number of its branch and day.
 *
 * @param businessDate the branch's business date
 * @param openedAt when, with the branch's offset
 * @param member who pays; null: a walk-in
 */
@Needs(Permission.TICKET_SETTLE)
public record OpenTicket(
        TicketId ticket,
        BranchId branch,
        LocalDate businessDate,
        OffsetDateTime openedAt,
        @Nullable MemberId member) implements Command, BranchScoped {
    @Override
    public String target() {
        return ticket.stream();
    }

    @Override
    public String branchId() {
        return branch.value();
    }
}

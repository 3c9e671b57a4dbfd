package io.salonledger.contracts.ticket.query;

import java.util.List;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Query;
import io.salonledger.contracts.organisation.BranchId;

/** The tickets of a branch that are open or held, oldest first. */
@Needs(Permission.TICKET_SEE)
public record FindOpenTickets(BranchId branch) implements Query<List<TicketRow>>, BranchScoped {
    @Override
    public String branchId() {
        return branch.value();
    }
}

package io.salonledger.contracts.ticket.command;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.ImportedLine;
import io.salonledger.contracts.ticket.TicketId;

/**
 * Records a receipt of another system as its own fact: no automation reacts to it.
 *
 * @param number of the receipt as written
 * @param date all that is known of when
 */
@Needs(Permission.IMPORT)
public record ImportTicket(
        TicketId ticket,
        BranchId branch,
        Currency currency,
        String number,
        LocalDate date,
        List<ImportedLine> lines,
        SourceRow source)
        implements Command, BranchScoped {

    public ImportTicket {
        lines = List.copyOf(lines);
    }

    @Override
    public String target() {
        return ticket.stream();
    }

    @Override
    public String branchId() {
        return branch.value();
    }
}

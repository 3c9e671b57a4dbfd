package io.salonledger.contracts.ticket.event;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.ImportedLine;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.WrittenTax;

/**
 * A receipt of another system was taken over as written: a date without a time, no tenders.
 *
 * @param net the lines' sum
 * @param taxes the lines' sums, one per code and rate
 */
public record TicketImported(
        TicketId ticket,
        BranchId branch,
        Currency currency,
        String number,
        LocalDate date,
        List<ImportedLine> lines,
        Money net,
        List<WrittenTax> taxes,
        SourceRow source)
        implements TicketEvent {

    public TicketImported {
        lines = List.copyOf(lines);
        taxes = List.copyOf(taxes);
    }
}

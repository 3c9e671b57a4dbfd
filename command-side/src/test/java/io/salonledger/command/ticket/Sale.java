package io.salonledger.command.ticket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.Event;
import io.salonledger.contracts.organisation.TaxScheme;
import io.salonledger.contracts.ticket.TenderGiven;
import io.salonledger.contracts.ticket.TicketLine;
import io.salonledger.contracts.ticket.TicketTotals;
import io.salonledger.contracts.ticket.command.AddTicketLine;
import io.salonledger.contracts.ticket.event.TicketLineAdded;
import io.salonledger.contracts.ticket.event.TicketSettled;

/** A ticket with lines, as the product itself prices them. */
record Sale(List<TicketLine> lines, TicketTotals totals) {

    static Sale of(AddTicketLine... commands) {
        return of(TaxScheme.of(LocalDate.of(2020, 1, 1), List.of()), Arrays.asList(commands));
    }

    static Sale of(TaxScheme scheme, List<AddTicketLine> commands) {
        PriceDesk desk = Till.desk((branch, date) -> new BranchTerms(Till.CNY, "云栖养生有限公司", scheme));
        List<TicketLine> lines = new ArrayList<>();
        for (AddTicketLine command : commands) {
            lines.add(desk.line(Till.opened(), command, LineTerms.of(command), Actor.system("test")));
        }
        PriceDesk.Priced priced = desk.price(Till.opened(), lines);
        return new Sale(priced.lines(), priced.totals());
    }

    Event[] facts() {
        return new Event[] {
            Till.opened(), new TicketLineAdded(Till.TICKET, lines.getLast().line(), lines, totals)
        };
    }

    TicketSettled settledBy(TenderGiven... tenders) {
        return new Settlement(Till.opened(), Till.MEMBER, lines).of(Till.settle(tenders), null);
    }

    Event[] settled(TenderGiven... tenders) {
        return new Event[] {facts()[0], facts()[1], settledBy(tenders)};
    }
}

package io.salonledger.command.ticket;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.booking.event.BookingCompleted;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.ticket.LineId;
import io.salonledger.contracts.ticket.StaffShare;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.TicketLine;
import io.salonledger.contracts.ticket.command.OpenTicket;
import io.salonledger.contracts.ticket.event.BookingPutOnTicket;
import io.salonledger.contracts.ticket.event.TicketLineAdded;
import io.salonledger.contracts.ticket.event.TicketOpened;

/** Tickets of bookings: opened when the guest was served, in the same unit of work, and dropped if that was a mistake. */
@Component
public class ServedTickets {

    private static final BigDecimal WHOLE = new BigDecimal(100);
    private static final LineId LINE = new LineId("booked");

    private final Repository<Ticket> tickets;
    private final BranchTerms.Source branches;
    private final TicketNumbers numbers;
    private final ServedItems items;
    private final PriceDesk prices;

    ServedTickets(
            @Qualifier("ticketRepository") Repository<Ticket> tickets,
            BranchTerms.Source branches,
            TicketNumbers numbers,
            ServedItems items,
            PriceDesk prices) {
        this.tickets = tickets;
        this.branches = branches;
        this.numbers = numbers;
        this.items = items;
        this.prices = prices;
    }

    /** @param businessDate of the time the service was done */
    public void open(TicketId id, BookingCompleted served, LocalDate businessDate) {
        OpenTicket command = new OpenTicket(id, served.branch(), businessDate, offset(served.at()), served.member());
        BranchTerms branch = branches.of(served.branch(), businessDate);
        Aggregate<Ticket> ticket = loadOrCreate(id);
        String number = numbers.take(served.branch(), businessDate, id);
        TicketOpened opened = Opening.of(command, branch, number);
        ItemTerms item = items.of(served.terms(), businessDate, branch.currency());
        Money typed = item.price() == null ? Money.zero(branch.currency()) : null;
        LineTerms terms = new LineTerms(
                BigDecimal.ONE, typed, null, served.member(), List.of(new StaffShare(served.employee(), WHOLE)));
        TicketLine line = terms.on(item, LINE, branch.currency());
        PriceDesk.Priced priced = prices.price(opened, List.of(line));
        ticket.execute(t -> t.serve(List.of(
                opened,
                new BookingPutOnTicket(id, served.booking(), LINE, item.price()),
                new TicketLineAdded(id, LINE, priced.lines(), priced.totals()))));
    }

    /** Drops it; refused with {@code ticket-paid} once it is settled. A booking of older days has none. */
    public void withdraw(TicketId id, ShopTime at) {
        try {
            tickets.load(id.stream()).execute(ticket -> ticket.withdraw(id, offset(at)));
        } catch (AggregateNotFoundException none) {
            return;
        }
    }

    private Aggregate<Ticket> loadOrCreate(TicketId id) {
        try {
            return tickets.loadOrCreate(id.stream(), Ticket::new);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("No ticket", e);
        }
    }

    private static OffsetDateTime offset(ShopTime time) {
        return time.local().atOffset(time.offset()).withNano(0);
    }
}

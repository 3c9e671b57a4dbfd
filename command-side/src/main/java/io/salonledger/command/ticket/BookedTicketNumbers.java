package io.salonledger.command.ticket;

import java.time.LocalDate;

import org.axonframework.modelling.command.Repository;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.TicketId;

/** Takes numbers from the ticket book of the branch and day, in the unit of work of the ticket that is opened. */
@Component
class BookedTicketNumbers implements TicketNumbers {

    private final Repository<TicketBook> books;

    BookedTicketNumbers(@Qualifier("ticketBookRepository") Repository<TicketBook> books) {
        this.books = books;
    }

    @Override
    public String take(BranchId branch, LocalDate businessDate, TicketId ticket) {
        try {
            return books.loadOrCreate(TicketBook.streamOf(branch, businessDate), TicketBook::new)
                    .invoke(book -> book.take(branch, businessDate, ticket));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("No ticket book", e);
        }
    }
}

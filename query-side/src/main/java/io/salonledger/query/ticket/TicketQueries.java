package io.salonledger.query.ticket;

import java.util.List;

import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.TicketState;
import io.salonledger.contracts.ticket.query.FindOpenTickets;
import io.salonledger.contracts.ticket.query.FindTicket;
import io.salonledger.contracts.ticket.query.FindTicketOfBooking;
import io.salonledger.contracts.ticket.query.SearchTickets;
import io.salonledger.contracts.ticket.query.TicketDetails;
import io.salonledger.contracts.ticket.query.TicketFilter;
import io.salonledger.contracts.ticket.query.TicketList;
import io.salonledger.contracts.ticket.query.TicketOrder;
import io.salonledger.contracts.ticket.query.TicketRow;
import io.salonledger.query.projection.DocumentReader;
import io.salonledger.query.projection.ReadModelReaders;

@Component
class TicketQueries {

    private static final PageRequest HELD = new PageRequest(0, 100);

    private final DocumentReader<TicketDetailsDocument> details;
    private final DocumentReader<BookingTicketDocument> bookings;
    private final TicketSearch search;

    TicketQueries(ReadModelReaders readers) {
        this.details = readers.documents(TicketDetailsProjection.MODEL);
        this.bookings = readers.documents(BookingTicketProjection.MODEL);
        this.search = new TicketSearch(readers.search(TicketListProjection.MODEL));
    }

    @QueryHandler
    TicketDetails handle(FindTicket query, MetaData metadata) {
        return find(query.ticket(), Actor.from(metadata).orElseThrow());
    }

    @QueryHandler
    TicketDetails handle(FindTicketOfBooking query, MetaData metadata) {
        BookingTicketDocument found =
                bookings.find(query.booking().value()).orElseThrow(() -> GeneralRejection.NOT_FOUND.because("ticket"));
        return find(found.ticket(), Actor.from(metadata).orElseThrow());
    }

    private TicketDetails find(TicketId id, Actor actor) {
        TicketDetails ticket = details.find(id.value())
                .map(TicketDetailsAnswer::of)
                .orElseThrow(() -> GeneralRejection.NOT_FOUND.because("ticket"));
        if (!actor.mayActFor(ticket.branch().value())) {
            throw GeneralRejection.BRANCH_NOT_PERMITTED.because();
        }
        return ticket;
    }

    @QueryHandler
    List<TicketRow> handle(FindOpenTickets query, MetaData metadata) {
        TicketFilter open = TicketFilter.all().of(query.branch()).in(TicketState.OPEN);
        return search.find(
                        new SearchTickets(open, TicketOrder.BUSINESS_DATE, false, HELD),
                        Actor.from(metadata).orElseThrow())
                .page()
                .items();
    }

    @QueryHandler
    TicketList handle(SearchTickets query, MetaData metadata) {
        return search.find(query, Actor.from(metadata).orElseThrow());
    }
}

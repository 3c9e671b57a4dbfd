package io.salonledger.query.ticket;

import java.time.Instant;
import java.util.function.UnaryOperator;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;

import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.ticket.event.BookingPutOnTicket;
import io.salonledger.contracts.ticket.event.TicketEvent;
import io.salonledger.contracts.ticket.event.TicketImported;
import io.salonledger.contracts.ticket.event.TicketLineAdded;
import io.salonledger.contracts.ticket.event.TicketLineChanged;
import io.salonledger.contracts.ticket.event.TicketLineRemoved;
import io.salonledger.contracts.ticket.event.TicketMemberAssigned;
import io.salonledger.contracts.ticket.event.TicketNumberTaken;
import io.salonledger.contracts.ticket.event.TicketOpened;
import io.salonledger.contracts.ticket.event.TicketRefunded;
import io.salonledger.contracts.ticket.event.TicketSettled;
import io.salonledger.contracts.ticket.event.TicketVoided;
import io.salonledger.contracts.ticket.query.TicketStep;
import io.salonledger.contracts.wire.LogicalNames;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** A ticket with its history, opened by id. */
class TicketDetailsProjection {

    static final ReadModel<TicketDetailsDocument> MODEL =
            ReadModel.inMongo("ticket-details", 2, TicketDetailsDocument.class, TicketDetailsProjection::new);

    private final Documents<TicketDetailsDocument> tickets;

    TicketDetailsProjection(Documents<TicketDetailsDocument> tickets) {
        this.tickets = tickets;
    }

    @EventHandler
    void on(TicketEvent event, @Timestamp Instant recordedAt, @MetaDataValue(Actor.USER) String user) {
        String id = event.ticket().value();
        TicketStep step = new TicketStep(LogicalNames.nameOf(event.getClass()), user == null ? "" : user, recordedAt);
        switch (event) {
            case TicketNumberTaken taken -> {}
            case TicketOpened opened -> tickets.put(id, TicketDetailsDocument.of(opened, step));
            case TicketImported imported -> tickets.put(id, TicketDetailsDocument.of(imported, step));
            case BookingPutOnTicket put -> change(id, step, ticket -> ticket.withBooking(put.booking()));
            case TicketMemberAssigned assigned -> change(id, step, ticket -> ticket.withMember(assigned.member()));
            case TicketLineAdded added -> change(id, step, ticket -> ticket.withLines(added.lines(), added.totals()));
            case TicketLineChanged changed ->
                change(id, step, ticket -> ticket.withLines(changed.lines(), changed.totals()));
            case TicketLineRemoved removed ->
                change(id, step, ticket -> ticket.withLines(removed.lines(), removed.totals()));
            case TicketSettled settled -> change(id, step, ticket -> ticket.with(settled));
            case TicketVoided voided -> change(id, step, ticket -> ticket.with(voided));
            case TicketRefunded refunded -> change(id, step, ticket -> ticket.with(refunded));
        }
    }

    private void change(String id, TicketStep step, UnaryOperator<TicketDetailsDocument> change) {
        tickets.change(id, ticket -> change.apply(ticket).with(step));
    }
}

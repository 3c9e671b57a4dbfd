package io.salonledger.contracts.ticket.event;

import io.salonledger.contracts.message.Event;
import io.salonledger.contracts.ticket.TicketId;

/** What happens to a ticket. */
public sealed interface TicketEvent extends Event
        permits TicketNumberTaken,
                TicketOpened,
                BookingPutOnTicket,
                TicketMemberAssigned,
                TicketLineAdded,
                TicketLineChanged,
                TicketLineRemoved,
                TicketSettled,
                TicketVoided,
                TicketRefunded,
                TicketImported {

    TicketId ticket();
}

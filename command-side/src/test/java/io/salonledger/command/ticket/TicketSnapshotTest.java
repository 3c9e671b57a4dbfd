package io.salonledger.command.ticket;

import org.junit.jupiter.api.Test;

import io.salonledger.contracts.ticket.event.TicketSettled;
import io.salonledger.contracts.wire.EventSerializer;
import io.salonledger.contracts.wire.FixedKeys;

import static org.assertj.core.api.Assertions.assertThat;

class TicketSnapshotTest {

    @Test
    void a_ticket_survives_being_snapshotted() {
        EventSerializer serializer = EventSerializer.with(new FixedKeys());
        Sale sale = Sale.of(Till.spa("l1"), Till.oil("l2", "2"));
        TicketSettled settled = sale.settledBy(Till.card("p1", "934.00"));
        Ticket ticket = new Ticket();
        ticket.on(Till.opened());
        ticket.on(settled);

        Ticket read = serializer.deserialize(serializer.serialize(ticket, String.class));

        assertThat(read).usingRecursiveComparison().isEqualTo(ticket);
    }
}

package io.salonledger.contracts.wire;

import java.util.Set;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;

/** Payments may be made with stored value: tickets settled and refunded before read as they are, 1 to 2. */
final class StoredValueTenderUpcaster extends SingleEventUpcaster {

    private static final Set<String> EVENTS = Set.of("ticket.TicketSettled", "ticket.TicketRefunded");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation stored) {
        return EVENTS.contains(stored.getType().getName())
                && "1".equals(stored.getType().getRevision());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation stored) {
        return stored.upcastPayload(
                new SimpleSerializedType(stored.getType().getName(), "2"), JsonNode.class, json -> json);
    }
}

package io.salonledger.contracts.wire;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Files opened before the source was asked say so: {@code member.MemberRegistered} 1 to 2. */
final class MemberSourceUpcaster extends SingleEventUpcaster {

    private static final String EVENT = "member.MemberRegistered";

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation stored) {
        return stored.getType().getName().equals(EVENT)
                && "1".equals(stored.getType().getRevision());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation stored) {
        return stored.upcastPayload(
                new SimpleSerializedType(EVENT, "2"),
                JsonNode.class,
                json -> ((ObjectNode) json).put("source", "UNKNOWN"));
    }
}

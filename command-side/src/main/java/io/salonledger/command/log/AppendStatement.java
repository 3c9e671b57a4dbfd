package io.salonledger.command.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** Axon's insert with one column more: the global index, which is ours to give. */
record AppendStatement(EventSchema schema, Serializer serializer) {

    PreparedStatement prepare(Connection connection, long lastIndex, List<? extends EventMessage<?>> events)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement("INSERT INTO " + schema.domainEventTable() + " ("
                + schema.trackedEventFields() + ") VALUES (?,?,?,?,?,?,?,?,?,?)");
        long index = lastIndex;
        for (EventMessage<?> event : events) {
            bind(statement, ++index, inStream(event));
            statement.addBatch();
        }
        return statement;
    }

    private void bind(PreparedStatement statement, long index, DomainEventMessage<?> event) throws SQLException {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> metaData = event.serializeMetaData(serializer, byte[].class);
        statement.setLong(1, index);
        statement.setString(2, event.getIdentifier());
        statement.setString(3, event.getAggregateIdentifier());
        statement.setLong(4, event.getSequenceNumber());
        statement.setString(5, event.getType());
        statement.setString(6, DateTimeUtils.formatInstant(event.getTimestamp()));
        statement.setString(7, payload.getType().getName());
        statement.setString(8, payload.getType().getRevision());
        statement.setBytes(9, payload.getData());
        statement.setBytes(10, metaData.getData());
    }

    /** An event of no aggregate is a stream of its own, under its own identifier: Axon's convention when reading. */
    private static <T> DomainEventMessage<T> inStream(EventMessage<T> event) {
        return event instanceof DomainEventMessage<T> domainEvent ? domainEvent : lone(event);
    }

    @SuppressWarnings("NullAway") // an event of no aggregate has no type
    private static <T> DomainEventMessage<T> lone(EventMessage<T> event) {
        return new GenericDomainEventMessage<>(null, event.getIdentifier(), 0L, event, event::getTimestamp);
    }
}

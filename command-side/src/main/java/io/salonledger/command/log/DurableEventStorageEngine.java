package io.salonledger.command.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

import org.axonframework.common.jdbc.JdbcUtils;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * The log: dense indexes in the order of commits, a commit confirmed only when it is on the disk, and nothing streamed before.
 * Index 1 is the first event, token 0 the place before it; a tracking token never holds a gap.
 */
final class DurableEventStorageEngine extends JdbcEventStorageEngine {

    private final TransactionManager transactions;
    private final AppendOrder order;
    private final GroupSync durability;

    DurableEventStorageEngine(
            Builder builder, TransactionManager transactions, GroupSync durability, AppendOrder order) {
        super(builder.transactionManager(transactions)
                .schema(LogDatabase.schema())
                .persistenceExceptionResolver(DurableEventStorageEngine::isDuplicateKey));
        this.transactions = transactions;
        this.order = order;
        this.durability = durability;
        // what a killed process had committed but not confirmed is made durable before anyone sees it
        durability.confirm(lastIndex());
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        durability.heal();
        seal(events, serializer);
        transactions.executeInTransaction(() -> {
            order.join();
            super.appendEvents(events, serializer);
        });
    }

    /** Before its turn, and kept by the message: a new person's key is synced by itself, which no other append shall wait for. */
    private static void seal(List<? extends EventMessage<?>> events, Serializer serializer) {
        events.forEach(event -> event.serializePayload(serializer, byte[].class));
    }

    @Override
    protected PreparedStatement appendEvents(
            Connection connection, List<? extends EventMessage<?>> events, Serializer serializer) throws SQLException {
        long last = lastIndex(connection);
        order.join().appended(events.size(), last + events.size());
        return new AppendStatement(schema(), serializer).prepare(connection, last, events);
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        GapAwareTrackingToken after = tokenAt(lastToken == null ? 0 : indexOf(lastToken));
        return after.getIndex() < durability.durable() ? super.fetchTrackedEvents(after, batchSize) : List.of();
    }

    @Override
    protected PreparedStatement readEventDataWithoutGaps(Connection connection, long globalIndex, int batchSize)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement("SELECT " + schema().trackedEventFields() + " FROM "
                + schema().domainEventTable() + " WHERE globalIndex > ? AND globalIndex <= ?"
                + " ORDER BY globalIndex LIMIT ?");
        statement.setLong(1, globalIndex);
        statement.setLong(2, durability.durable());
        statement.setInt(3, batchSize);
        return statement;
    }

    @Override
    protected TrackedEventData<?> getTrackedEventData(ResultSet resultSet, GapAwareTrackingToken previousToken)
            throws SQLException {
        // told that its predecessor was seen, Axon finds no gap
        return super.getTrackedEventData(resultSet, tokenAt(resultSet.getLong("globalIndex") - 1));
    }

    @Override
    public TrackingToken createHeadToken() {
        return tokenAt(durability.durable());
    }

    @Override
    public TrackingToken createTailToken() {
        return tokenAt(0);
    }

    @Override
    protected void handlePersistenceException(Exception exception, EventMessage<?> failedEvent) {
        try {
            super.handlePersistenceException(exception, failedEvent);
        } catch (AggregateStreamCreationException e) {
            // two writers began the same stream: a conflict like any other, and worth a retry
            throw new ConcurrencyException(e.getMessage(), e);
        }
    }

    /** In a batch H2 puts the violation beside the exception, not into its cause. */
    private static boolean isDuplicateKey(Exception exception) {
        return exception instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DUPLICATE_KEY_1;
    }

    private static long indexOf(TrackingToken token) {
        if (token instanceof GapAwareTrackingToken known) {
            return known.getIndex();
        }
        throw new IllegalArgumentException("A token of another event store cannot be followed here: " + token);
    }

    private static GapAwareTrackingToken tokenAt(long index) {
        return GapAwareTrackingToken.newInstance(index, Set.of());
    }

    private long lastIndex() {
        return transactions.fetchInTransaction(() -> {
            Connection connection = getConnection();
            try {
                return lastIndex(connection);
            } catch (SQLException e) {
                throw new EventStoreException("The end of the log cannot be read.", e);
            } finally {
                JdbcUtils.closeQuietly(connection);
            }
        });
    }

    /** Read under the lock of {@link AppendOrder}: a rolled-back append has thereby given its indexes back. */
    private long lastIndex(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement("SELECT MAX(globalIndex) FROM " + schema().domainEventTable());
                ResultSet result = statement.executeQuery()) {
            return result.next() ? result.getLong(1) : 0;
        }
    }
}

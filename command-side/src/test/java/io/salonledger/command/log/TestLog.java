package io.salonledger.command.log;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The log as the application has it, without Spring's context. */
final class TestLog implements AutoCloseable {

    final HikariDataSource dataSource;
    final DataSourceTransactionManager springTransactions;
    final TransactionManager transactions;
    final SyncHook sync;
    final LogMeters meters = new LogMeters();
    final GroupSync durability;
    final DurableEventStorageEngine engine;

    TestLog(Path folder) {
        dataSource = LogDatabase.open(folder);
        springTransactions = new DataSourceTransactionManager(dataSource);
        transactions = new SpringTransactionManager(springTransactions);
        sync = new SyncHook(folder);
        durability = new GroupSync(sync, meters);
        Serializer serializer = Jackson3Serializer.builder().build();
        engine = new DurableEventStorageEngine(
                JdbcEventStorageEngine.builder()
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer)
                        .connectionProvider(new SpringDataSourceConnectionProvider(dataSource)),
                transactions,
                durability,
                new AppendOrder(durability, meters));
    }

    static DomainEventMessage<Noted> event(String stream, long sequence) {
        return new GenericDomainEventMessage<>("Note", stream, sequence, new Noted("note " + sequence));
    }

    void append(String stream, long... sequences) {
        engine.appendEvents(
                LongStream.of(sequences).mapToObj(n -> event(stream, n)).toList());
    }

    void appendSomewhere() {
        append("note:" + UUID.randomUUID(), 0);
    }

    TransactionTemplate inTransaction() {
        return new TransactionTemplate(springTransactions);
    }

    List<Long> streamed(@Nullable TrackingToken after) {
        return engine.readEvents(after, false)
                .map(event -> ((GapAwareTrackingToken) event.trackingToken()).getIndex())
                .toList();
    }

    List<Long> stored() {
        return new JdbcTemplate(dataSource)
                .queryForList("SELECT globalIndex FROM domain_event ORDER BY globalIndex", Long.class);
    }

    @Override
    public void close() throws SQLException {
        sync.close();
        dataSource.close();
    }
}

package io.salonledger.command.log;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.axonframework.springboot.autoconfig.JdbcAutoConfiguration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Primary;

/** The embedded log: one H2 file in the data folder, as long as no Axon Server is configured. */
@AutoConfiguration(
        before = {DataSourceAutoConfiguration.class, JdbcAutoConfiguration.class, AxonAutoConfiguration.class})
@Conditional(OnEmbeddedLog.class)
@EnableConfigurationProperties(LogProperties.class)
class EventLogAutoConfiguration {

    /** Only a net: a commit wakes the stream itself, and looking costs no query while nothing is new. */
    private static final long FETCH_DELAY_MS = 20;
    /** For the read models that are up with the log; one that is further behind reads by itself. */
    private static final int CACHED_EVENTS = 2_000;

    private final Path folder;

    EventLogAutoConfiguration(@Value("${salon.data:./data}") Path data) {
        this.folder = data.resolve("log");
    }

    @Bean
    @Primary
    HikariDataSource logDataSource() {
        return LogDatabase.open(folder);
    }

    /** Axon's own one commits the connection before Spring does, and so before the other resources have agreed. */
    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new SpringDataSourceConnectionProvider(dataSource);
    }

    @Bean
    Cache hotStreams() {
        return new HotStreams();
    }

    @Bean
    OnceLogAnswers onceLogAnswers() {
        return OnceLogAnswers.always();
    }

    @Bean
    LogMeters logMeters() {
        return new LogMeters();
    }

    @Bean
    CheckpointSync logSync(DataSource dataSource) {
        return new CheckpointSync(folder);
    }

    @Bean
    GroupSync groupSync(LogSync logSync, LogMeters meters) {
        return new GroupSync(logSync, meters);
    }

    @Bean
    JdbcStoredEvents storedEvents(DataSource dataSource, GroupSync durability) {
        return new JdbcStoredEvents(dataSource, durability);
    }

    @Bean
    LogHealth logHealthIndicator(LogProperties properties, GroupSync durability) {
        return new LogHealth(folder, properties.minFree(), durability);
    }

    @Bean
    LogCompaction logCompaction(
            DataSource dataSource, LogProperties properties, GroupSync durability, LogMeters meters) {
        return new LogCompaction(dataSource, folder, properties.minFree(), durability, meters).start();
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            @Qualifier("eventSerializer") Serializer serializer,
            Configuration axon,
            ConnectionProvider connections,
            TransactionManager transactions,
            GroupSync durability,
            LogMeters meters) {
        JdbcEventStorageEngine.Builder builder = JdbcEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(axon.upcasterChain())
                .snapshotFilter(axon.snapshotFilter())
                .connectionProvider(connections);
        return new DurableEventStorageEngine(
                builder, springs(transactions), durability, new AppendOrder(durability, meters));
    }

    @Bean(name = "eventBus")
    @Qualifier("eventStore")
    EmbeddedEventStore eventStore(EventStorageEngine engine, Configuration axon) {
        return EmbeddedEventStore.builder()
                .storageEngine(engine)
                .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(axon.getComponent(EventBusSpanFactory.class))
                .optimizeEventConsumption(true)
                .fetchDelay(FETCH_DELAY_MS)
                .timeUnit(TimeUnit.MILLISECONDS)
                .cachedEvents(CACHED_EVENTS)
                .build();
    }

    private static TransactionManager springs(TransactionManager transactions) {
        if (transactions instanceof SpringTransactionManager) {
            return transactions;
        }
        throw new IllegalStateException("Axon runs without Spring's transactions ("
                + transactions.getClass().getName() + "), so a failed command could leave events behind. The"
                + " auto-configurations are in the wrong order: see AxonOrderAutoConfiguration.");
    }
}

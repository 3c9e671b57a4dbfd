package io.salonledger.command.log;

import java.time.Duration;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.NoCache;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.springboot.autoconfig.AxonServerBusAutoConfiguration;
import org.axonframework.springboot.autoconfig.JdbcAutoConfiguration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** The log of the distributed deployment: Axon Server's. */
@AutoConfiguration(before = {AxonServerBusAutoConfiguration.class, JdbcAutoConfiguration.class})
@Conditional(OnAxonServer.class)
class AxonServerLogAutoConfiguration {

    private static final Duration RETRY = Duration.ofSeconds(2);

    /** Axon's own one would write snapshots as messages are written, and such a snapshot can't be read back. */
    @Bean
    AxonServerEventStore eventStore(
            AxonServerConfiguration settings,
            AxonServerConnectionManager connections,
            Configuration axon,
            @Qualifier("eventSerializer") Serializer serializer) {
        return AxonServerEventStore.builder()
                .configuration(settings)
                .platformConnectionManager(connections)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .snapshotFilter(axon.snapshotFilter())
                .upcasterChain(axon.upcasterChain())
                .messageMonitor(axon.messageMonitor(AxonServerEventStore.class, "eventStore"))
                .spanFactory(axon.getComponent(EventBusSpanFactory.class))
                .build();
    }

    @Bean
    AxonServerStoredEvents storedEvents(AxonServerConnectionManager connections) {
        return new AxonServerStoredEvents(() -> connections.getConnection().eventChannel());
    }

    /** Others may append too. */
    @Bean
    Cache hotStreams() {
        return NoCache.INSTANCE;
    }

    @Bean
    OnceLogAnswers onceLogAnswers(AxonServerConnectionManager connections) {
        return new OnceLogAnswers(() -> connections.getConnection().isConnected(), RETRY);
    }

    @Bean
    AxonServerHealth axonServerHealthIndicator(
            AxonServerConnectionManager connections, AxonServerConfiguration settings) {
        return new AxonServerHealth(
                () -> connections.getConnection().isConnected(), settings.getServers(), settings.isSslEnabled());
    }
}

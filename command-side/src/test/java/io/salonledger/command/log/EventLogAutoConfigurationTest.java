package io.salonledger.command.log;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

import io.salonledger.command.CommandSideAutoConfiguration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventLogAutoConfigurationTest {

    @TempDir
    Path data;

    @Test
    void wires_the_log_into_axon_with_springs_transactions() {
        try (ConfigurableApplicationContext app = start(Application.class)) {
            assertThat(app.getBean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
            assertThat(app.getBean(PlatformTransactionManager.class)).isInstanceOf(JdbcTransactionManager.class);
            assertThat(app.getBean(EventStorageEngine.class)).isInstanceOf(DurableEventStorageEngine.class);
            assertThat(app.getBean(EventStore.class)).isInstanceOf(EmbeddedEventStore.class);
            assertThat(app.getBean(org.axonframework.config.Configuration.class).eventStore())
                    .isSameAs(app.getBean(EventStore.class));
            assertThat(app.getBeansOfType(DataSource.class)).containsOnlyKeys("logDataSource");
            assertThat(app.getBeansOfType(SnapshotTriggerDefinition.class)).containsKey("everyFiftyEvents");
            assertThat(app.getBean("logHealthIndicator", HealthIndicator.class)
                            .health()
                            .getStatus())
                    .isEqualTo(Status.UP);
            assertThat(data.resolve("log/events.mv.db")).isRegularFile();
        }
    }

    @Test
    void a_tracking_processor_gets_an_event_in_one_go_and_the_meters_count_it() throws Exception {
        try (ConfigurableApplicationContext app = start(Application.class)) {
            app.getBean(EventStore.class).publish(TestLog.event("note:1", 0));

            assertThat(app.getBean(Listener.class).heard.await(30, TimeUnit.SECONDS))
                    .isTrue();
            MeterRegistry meters = app.getBean(MeterRegistry.class);
            assertThat(meters.get("salon.log.commits").functionCounter().count())
                    .isEqualTo(1);
            assertThat(meters.get("salon.log.appended.events").functionCounter().count())
                    .isEqualTo(1);
            assertThat(meters.get("salon.log.syncs").functionCounter().count()).isEqualTo(1);
        }
    }

    @Test
    void a_command_that_lost_a_race_is_sent_again() {
        try (ConfigurableApplicationContext app = start(Application.class)) {
            Object attempts = app.getBean(CommandGateway.class).sendAndWait(new Race(2));

            assertThat(attempts).isEqualTo(3);
        }
    }

    @Test
    void refuses_to_start_without_springs_transactions() {
        assertThatThrownBy(() -> start(WithoutTransactions.class).close())
                .hasStackTraceContaining("Axon runs without Spring's transactions");
    }

    @Test
    void with_axon_server_there_is_no_file() {
        Map<String, Object> servers = Map.of("salon.axon-server.servers", "localhost:1");
        assertThat(List.of(data.toFile().list())).isEmpty();
        try (ConfigurableApplicationContext app = start(Application.class, servers)) {
            assertThat(app.getBeansOfType(DataSource.class)).isEmpty();
            assertThat(app.getBeansOfType(EventStorageEngine.class)).isEmpty();
            assertThat(app.getBean(EventStore.class).getClass().getSimpleName()).isEqualTo("AxonServerEventStore");
        }
        assertThat(data.resolve("log")).doesNotExist();
    }

    private ConfigurableApplicationContext start(Class<?> application) {
        return start(application, Map.of());
    }

    private ConfigurableApplicationContext start(Class<?> application, Map<String, Object> more) {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .properties("salon.data=" + data, "axon.serializer.general=jackson3", "spring.main.banner-mode=off")
                .properties(more)
                .run();
    }

    // no @Configuration: the scan of the deciding side must not find it in another test
    @EnableAutoConfiguration(exclude = CommandSideAutoConfiguration.class)
    static class Application {

        @Bean
        TokenStore tokenStore() {
            return new InMemoryTokenStore();
        }

        @Bean
        Listener listener() {
            return new Listener();
        }

        @Bean
        Racer racer() {
            return new Racer();
        }

        @Autowired
        void tracking(EventProcessingConfigurer processing) {
            processing.usingTrackingEventProcessors();
        }
    }

    static class WithoutTransactions extends Application {

        @Bean
        TransactionManager transactionManagerOfAxon() {
            return NoTransactionManager.INSTANCE;
        }
    }

    record Race(int toLose) {}

    static class Racer {

        private final AtomicInteger attempts = new AtomicInteger();

        @CommandHandler
        int handle(Race race) {
            if (attempts.incrementAndGet() <= race.toLose()) {
                throw new ConcurrencyException("lost");
            }
            return attempts.get();
        }
    }

    @ProcessingGroup("listener")
    static class Listener {

        final CountDownLatch heard = new CountDownLatch(1);

        @EventHandler
        void on(Noted event) {
            heard.countDown();
        }
    }
}

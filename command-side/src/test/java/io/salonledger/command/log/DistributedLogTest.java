package io.salonledger.command.log;

import java.nio.file.Path;
import java.util.Map;

import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.util.ReflectionTestUtils;

import io.salonledger.command.CommandSideAutoConfiguration;
import io.salonledger.contracts.audit.StoredEvents;
import io.salonledger.contracts.wire.EventSerializer;

import static org.assertj.core.api.Assertions.assertThat;

/** The log of the distributed deployment, as far as it goes without a server. */
class DistributedLogTest {

    @TempDir
    Path data;

    @Test
    void snapshots_are_written_as_events_are() {
        try (ConfigurableApplicationContext app = start()) {
            assertThat(app.getBean(EventStore.class)).isInstanceOf(AxonServerEventStore.class);
            assertThat(snapshotSerializer(app.getBean(EventStore.class))).isSameAs(app.getBean(EventSerializer.class));
            assertThat(app.getBean(StoredEvents.class)).isInstanceOf(AxonServerStoredEvents.class);
        }
        assertThat(data.resolve("log")).doesNotExist();
    }

    @Test
    void says_which_server_does_not_answer() {
        try (ConfigurableApplicationContext app = start()) {
            Health health = app.getBean(AxonServerHealth.class).health();

            assertThat(health.getStatus()).isEqualTo(Status.DOWN);
            assertThat(health.getDetails().get("reason").toString())
                    .startsWith("no Axon Server answers at 127.0.0.1:1: start it");
        }
    }

    @Test
    void what_is_decided_in_tables_goes_with_the_events_or_not_at_all() {
        try (ConfigurableApplicationContext app = start()) {
            assertThat(app.getBean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
            JdbcTemplate sql = app.getBean(DecisionDatabase.class).sql();
            sql.execute("CREATE TABLE claim (phone INT PRIMARY KEY)");
            var transaction = app.getBean(TransactionManager.class).startTransaction();
            sql.update("INSERT INTO claim VALUES (1)");
            transaction.rollback();

            assertThat(sql.queryForList("SELECT * FROM claim")).isEmpty();
        }
    }

    @Test
    void tables_that_were_not_closed_in_order_may_lack_something() throws Exception {
        Path folder = data.resolve("decisions");
        try (DecisionFile first = new DecisionFile(folder)) {
            assertThat(first.isIntact()).isFalse();
        }
        DecisionFile second = new DecisionFile(folder);
        assertThat(second.isIntact()).isTrue();
        second.dataSource().close();
        try (DecisionFile afterCrash = new DecisionFile(folder)) {
            assertThat(afterCrash.isIntact()).isFalse();
        }
    }

    private static @Nullable Object snapshotSerializer(EventStore store) {
        Object engine = ReflectionTestUtils.getField(store, "storageEngine");
        Object wrapped = engine == null ? null : ReflectionTestUtils.getField(engine, "snapshotSerializer");
        return wrapped == null ? null : ReflectionTestUtils.getField(wrapped, "delegate");
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of(
                        "salon.data",
                        data.toString(),
                        "salon.key-file",
                        data.resolve("outside/key").toString(),
                        "salon.axon-server.servers",
                        "127.0.0.1:1",
                        "axon.serializer.general",
                        "jackson3"))
                .run();
    }

    @EnableAutoConfiguration(exclude = CommandSideAutoConfiguration.class)
    static class Application {}
}

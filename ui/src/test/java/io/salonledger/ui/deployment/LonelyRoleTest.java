package io.salonledger.ui.deployment;

import java.nio.file.Files;
import java.nio.file.Path;

import org.axonframework.config.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.command.CorrectName;
import io.salonledger.ui.journey.Salon;
import io.salonledger.ui.message.Failed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each role of the distributed deployment where nobody else is: it starts or refuses, and says what it lacks. */
class LonelyRoleTest {

    private static final String NOBODY = "salon.axon-server.servers=127.0.0.1:1";

    @TempDir
    Path folder;

    @Test
    void the_deciding_role_waits_for_axon_server_and_opens_no_log_of_its_own() {
        try (Salon command = Salon.open(folder, "salon.roles=command", NOBODY)) {
            assertLacksAxonServer(command);
        }
        assertThat(folder.resolve("data/log")).doesNotExist();
        assertThat(folder.resolve("data/decisions/closed")).exists();
    }

    @Test
    void the_console_waits_for_axon_server_and_keeps_nothing() {
        try (Salon ui = Salon.open(folder, "salon.roles=ui", NOBODY)) {
            assertLacksAxonServer(ui);
            assertThatThrownBy(() -> ui.send(new CorrectName(MemberId.random(), "王诗涵")))
                    .isInstanceOf(Failed.class);
        }
        for (String store : new String[] {"log", "decisions", "credentials", "documents", "search"}) {
            assertThat(folder.resolve("data").resolve(store)).doesNotExist();
        }
    }

    @Test
    void the_remembering_role_names_the_server_that_does_not_answer() {
        assertThatThrownBy(() -> Salon.open(
                                folder,
                                "salon.roles=query",
                                NOBODY,
                                "salon.mongodb.uri=mongodb://127.0.0.1:1/salon",
                                "salon.elasticsearch.uris=http://127.0.0.1:1")
                        .close())
                .hasStackTraceContaining("no MongoDB answers at [127.0.0.1:1]");
        assertThat(Files.exists(folder.resolve("data/documents"))).isFalse();
    }

    private static void assertLacksAxonServer(Salon role) {
        Health health =
                role.bean("axonServerHealthIndicator", HealthIndicator.class).health();
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails().get("reason").toString()).contains("no Axon Server answers at 127.0.0.1:1");
        assertThat(role.bean(Configuration.class).eventStore().getClass().getSimpleName())
                .isEqualTo("AxonServerEventStore");
    }
}

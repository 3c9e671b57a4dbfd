package io.salonledger.command.log;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class AxonEnvironmentTest {

    final MockEnvironment environment = new MockEnvironment();

    @Test
    void without_servers_the_connector_is_off() {
        process();

        assertThat(environment.getProperty("axon.axonserver.enabled")).isEqualTo("false");
        assertThat(AxonServerSetting.servers(environment)).isEmpty();
    }

    @Test
    void blank_servers_are_no_servers() {
        environment.setProperty("salon.axon-server.servers", " ");
        process();

        assertThat(environment.getProperty("axon.axonserver.enabled")).isEqualTo("false");
    }

    @Test
    void servers_go_to_the_connector() {
        environment.setProperty("salon.axon-server.servers", "axon-1:8124, axon-2:8124");
        process();

        assertThat(environment.getProperty("axon.axonserver.enabled")).isEqualTo("true");
        assertThat(environment.getProperty("axon.axonserver.servers")).isEqualTo("axon-1:8124,axon-2:8124");
    }

    @Test
    void every_event_comes_so_that_each_read_model_knows_how_far_it_is() {
        environment.setProperty("salon.axon-server.servers", "axon-1");
        process();

        assertThat(environment.getProperty("axon.axonserver.event-block-listing-enabled"))
                .isEqualTo("false");
    }

    @Test
    void with_servers_no_database_in_memory_is_made_behind_our_back() {
        environment.setProperty("salon.axon-server.servers", "axon-1");
        environment.setProperty("spring.autoconfigure.exclude", "some.Other");
        process();

        assertThat(environment.getProperty("spring.autoconfigure.exclude"))
                .isEqualTo("some.Other,org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration");
    }

    @Test
    void nothing_is_reported_to_axoniq() {
        process();

        assertThat(System.getProperty("axoniq.update-checker.disabled")).isEqualTo("true");
    }

    private void process() {
        new AxonEnvironment().postProcessEnvironment(environment, new SpringApplication());
    }
}

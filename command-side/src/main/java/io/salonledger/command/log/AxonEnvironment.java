package io.salonledger.command.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Tells Axon and Spring before any bean exists what follows from our own settings. Other {@code axon.axonserver.*} settings
 * (token, TLS) go to the connector as they are.
 */
final class AxonEnvironment implements EnvironmentPostProcessor, Ordered {

    /** Axon reads this from the system properties only; on, it reports to AxonIQ's servers. */
    private static final String UPDATE_CHECKER = "axoniq.update-checker.disabled";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (System.getProperty(UPDATE_CHECKER) == null) {
            System.setProperty(UPDATE_CHECKER, "true");
        }
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("salonAxon", derived(AxonServerSetting.servers(environment))));
    }

    private static Map<String, Object> derived(List<String> servers) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("axon.axonserver.enabled", !servers.isEmpty());
        if (!servers.isEmpty()) {
            properties.put("axon.axonserver.servers", String.join(",", servers));
        }
        // else Spring, finding H2, would make a database in memory where ours is not configured, and nobody would
        // notice
        properties.put("spring.datasource.embedded-database-connection", "none");
        return properties;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}

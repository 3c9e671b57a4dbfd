package io.salonledger.command.log;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
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

    private static final String ENABLED = "axon.axonserver.enabled";
    private static final String EXCLUDE = "spring.autoconfigure.exclude";
    /** On, whoever works for half a minute is interrupted: on a slow disk a large batch would never get through. */
    private static final String TIMEOUTS = "axon.timeout.enabled";

    /** In place of what Axon would register: see {@link MessageMonitorsAutoConfiguration}. */
    private static final String METRICS = "axon.metrics.auto-configuration.enabled";

    private static final Map<String, Object> EMBEDDED = Map.of(ENABLED, false, TIMEOUTS, false, METRICS, false);

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (System.getProperty(UPDATE_CHECKER) == null) {
            System.setProperty(UPDATE_CHECKER, "true");
        }
        List<String> servers = AxonServerSetting.servers(environment);
        Map<String, Object> derived = servers.isEmpty() ? EMBEDDED : connected(environment, servers);
        environment.getPropertySources().addFirst(new MapPropertySource("salonAxon", derived));
    }

    private static Map<String, Object> connected(ConfigurableEnvironment environment, List<String> servers) {
        // else Spring, finding H2, would make a database in memory, and nobody would notice
        Stream<String> excluded = Stream.concat(
                Binder.get(environment).bind(EXCLUDE, Bindable.listOf(String.class)).orElseGet(List::of).stream(),
                Stream.of(DataSourceAutoConfiguration.class.getName()));
        return Map.of(
                ENABLED,
                true,
                TIMEOUTS,
                false,
                METRICS,
                false,
                "axon.axonserver.servers",
                String.join(",", servers),
                // else a read model is sent only what it handles, stands still at all else and looks stuck
                "axon.axonserver.event-block-listing-enabled",
                false,
                EXCLUDE,
                excluded.collect(Collectors.joining(",")));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}

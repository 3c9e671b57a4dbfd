package io.salonledger.ui.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/**
 * Refuses a part of the product that would sit alone: without an Axon Server the roles can't hear each other. Only the role ui
 * opens the console's door.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RolesGuard implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Set<String> ALL = Set.of("command", "query", "ui");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        check(environment);
        if (!roles(environment).contains("ui")) {
            // Nobody enters here; health and metrics keep their own port.
            environment.getPropertySources().addFirst(new MapPropertySource("salonRoles", Map.of("server.port", "-1")));
        }
    }

    private static Set<String> roles(Environment environment) {
        return Set.of(environment.getProperty("salon.roles", String[].class, ALL.toArray(String[]::new)));
    }

    static void check(Environment environment) {
        Set<String> roles = roles(environment);
        Set<String> unknown = new TreeSet<>(roles);
        unknown.removeAll(ALL);
        if (!unknown.isEmpty() || roles.isEmpty()) {
            throw new RolesRefused("roles-unknown", List.of(String.join(", ", unknown)));
        }
        if (!roles.equals(ALL)
                && environment.getProperty("salon.axon-server.servers", "").isBlank()) {
            throw new RolesRefused("roles-need-axon-server", List.of(String.join(", ", new TreeSet<>(roles))));
        }
        if (!roles.equals(ALL) && roles.contains("query")) {
            require(environment, "salon.mongodb.uri");
            require(environment, "salon.elasticsearch.uris");
        }
    }

    private static void require(Environment environment, String property) {
        if (environment.getProperty(property, "").isBlank()) {
            throw new RolesRefused("roles-need-engine", List.of(property));
        }
    }
}

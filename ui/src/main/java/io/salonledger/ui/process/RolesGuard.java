package io.salonledger.ui.process;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Refuses a part of the product that would sit alone: without an Axon Server the roles can't hear each other. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RolesGuard implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Set<String> ALL = Set.of("command", "query", "ui");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        check(context.getEnvironment());
    }

    static void check(Environment environment) {
        Set<String> roles = Set.of(environment.getProperty("salon.roles", String[].class, ALL.toArray(String[]::new)));
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

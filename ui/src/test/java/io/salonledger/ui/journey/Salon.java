package io.salonledger.ui.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryBus;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.message.Query;
import io.salonledger.contracts.system.query.FindSystemStatus;
import io.salonledger.ui.message.MessageGateway;

/** The whole product in one process on embedded engines, without its web server: for journeys through all sides. */
public final class Salon implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Actor OWNER =
            new Actor("owner", java.util.Set.of(Role.OWNER), null, java.util.Set.of(), "test");

    // The console needs a web server; a journey does not.
    @EnableAutoConfiguration(
            excludeName = {
                "com.vaadin.flow.spring.SpringBootAutoConfiguration",
                "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
                "com.vaadin.flow.spring.VaadinScopesConfig"
            })
    static class Product {}

    private final ConfigurableApplicationContext context;

    private Salon(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Opens, or opens again, the salon whose data lies in this folder; its key lies beside it. */
    public static Salon open(Path folder, String... properties) {
        return openData(folder.resolve("data"), folder, properties);
    }

    /** Opens a data folder whose key lies in another one, as after a restore. */
    public static Salon openData(Path data, Path folder, String... properties) {
        String[] all = new String[properties.length + 3];
        all[0] = "--salon.data=" + data;
        all[1] = "--salon.key-file=" + folder.resolve("outside/key");
        boolean demo = java.util.Arrays.asList(properties).contains("salon.demo=true");
        all[2] = demo ? "--salon.greet=false" : "--salon.demo=false";
        for (int i = 0; i < properties.length; i++) {
            all[i + 3] = "--" + properties[i];
        }
        return new Salon(new SpringApplicationBuilder(Product.class)
                .web(WebApplicationType.NONE)
                // As on the command line: what application.yaml says would win over default properties.
                .run(all));
    }

    public static Path folder() {
        try {
            return Files.createTempDirectory("salon-journey");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** The console's own way to send and ask, as the owner. */
    public MessageGateway gateway() {
        return gateway(OWNER);
    }

    public MessageGateway gateway(Actor actor) {
        return new MessageGateway(bean(CommandGateway.class), bean(QueryBus.class), () -> actor);
    }

    public void send(Command command) {
        gateway().send(command);
    }

    public <R> R ask(Query<R> query) {
        return gateway().ask(query);
    }

    /** Asks until the answer is as expected, for read models that follow a moment later. */
    public <R> R askUntil(Query<R> query, Predicate<R> expected) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        RuntimeException last = null;
        while (System.nanoTime() < end) {
            try {
                R answer = ask(query);
                if (expected.test(answer)) {
                    return answer;
                }
            } catch (RuntimeException notYet) {
                last = notYet;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        throw new AssertionError("Not answered as expected: " + query, last);
    }

    /** Waits until every read model has taken in all that is recorded by now. */
    public void settle() {
        askUntil(new FindSystemStatus(), status -> status.readModels().stream().allMatch(row -> row.lag() == 0));
    }

    @Override
    public void close() {
        context.close();
    }
}

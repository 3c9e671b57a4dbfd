package io.salonledger.command.identity;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

import io.salonledger.command.log.OnceLogAnswers;
import io.salonledger.command.privacy.KeyEncryptionKey;
import io.salonledger.contracts.privacy.BlindKey;

/** The door and what it keeps, in {@code <salon.data>/credentials}. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    /** bcrypt: 2¹⁰ rounds, some 60 ms; each further one doubles it. */
    private static final int STRENGTH = 10;

    @Bean
    CredentialDatabase credentialDatabase(@Value("${salon.data:./data}") Path data) {
        return new CredentialDatabase(data.resolve("credentials"));
    }

    @Bean
    Secrets secrets() {
        return new Secrets(STRENGTH);
    }

    @Bean
    Throttle throttle(CredentialDatabase database, Clock clock) {
        return new Throttle(database, clock);
    }

    @Bean
    CredentialStore credentialStore(CredentialDatabase database, Secrets secrets, Throttle throttle, BlindKey blind) {
        return new CredentialStore(database, secrets, throttle, blind);
    }

    @Bean
    SessionLog sessionLog(
            CredentialDatabase database, Clock clock, @Value("${salon.session-log.keep:90d}") Duration keep) {
        return new SessionLog(database, clock, keep);
    }

    @Bean
    Users users(Repository<User> userRepository) {
        return user -> {
            try {
                return Optional.of(userRepository.load(user.stream()).invoke(User::standing));
            } catch (AggregateNotFoundException unknown) {
                return Optional.empty();
            }
        };
    }

    @Bean
    SignInDesk signInDesk(
            CredentialStore credentials,
            Secrets secrets,
            Throttle throttle,
            SessionLog sessions,
            Users users,
            Clock clock) {
        return new SignInDesk(credentials, secrets, throttle, sessions, users, clock);
    }

    @Bean
    DemoPasswords demoPasswords(CredentialStore credentials, Secrets secrets) {
        return new DemoPasswords(credentials, secrets);
    }

    /** Before everything else that acts at the start, but after the mark that empty books are given to a demo shop. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    ApplicationRunner firstLogin(
            CommandGateway commands,
            CredentialStore credentials,
            KeyEncryptionKey key,
            OnceLogAnswers onceLogAnswers,
            @Value("${salon.first-password:#{null}}") @Nullable String given,
            @Value("${salon.greet:true}") boolean greet) {
        // Books that are thrown away again, as those of a measurement, need no login.
        PrintStream console = greet ? System.out : new PrintStream(OutputStream.nullOutputStream());
        FirstLogin first = new FirstLogin(commands, credentials, key, console);
        return arguments -> onceLogAnswers.run("the first login", () -> first.prepare(given));
    }
}

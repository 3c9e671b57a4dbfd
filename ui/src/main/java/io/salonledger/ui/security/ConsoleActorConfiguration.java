package io.salonledger.ui.security;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryBus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.contracts.message.Actor;
import io.salonledger.ui.message.MessageGateway;

/** Puts the person of the running session behind every command and query of the console. */
@Configuration(proxyBeanMethods = false)
class ConsoleActorConfiguration {

    @Bean
    MessageGateway messageGateway(CommandGateway commands, QueryBus queries, CurrentUser user) {
        return new MessageGateway(commands, queries, supplier(user));
    }

    static Supplier<Actor> supplier(CurrentUser user) {
        return () -> user.signedIn().map(person -> actor(person, user)).orElseThrow(ConsoleActorConfiguration::nobody);
    }

    private static Actor actor(SignedInPerson person, CurrentUser user) {
        Set<String> branches =
                person.branches().stream().map(PermittedBranch::id).collect(Collectors.toSet());
        if (!person.everywhere() && branches.isEmpty()) {
            // To the gatekeeper no branches means all of them.
            throw new IllegalStateException("A person of no branch acts: " + person.userId());
        }
        String desk = user.branch().map(PermittedBranch::id).orElse(null);
        return new Actor(person.userId(), person.roles(), desk, person.everywhere() ? Set.of() : branches, "console");
    }

    private static IllegalStateException nobody() {
        return new IllegalStateException(
                "Nobody is signed in here, so nobody can be named behind a message. What goes on"
                        + " outside a request says itself who acts: MessageGateway.as(Actor.system(…)).");
    }
}

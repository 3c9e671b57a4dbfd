package io.salonledger.ui.message;

import java.util.Set;
import java.util.stream.Collectors;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryBus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.message.Actor;
import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.security.PermittedBranch;
import io.salonledger.ui.security.SignedInPerson;

/** The gateway that features' own gateways are made of: it acts for whoever is signed in. */
@Configuration(proxyBeanMethods = false)
class ConsoleMessages {

    @Bean
    MessageGateway messageGateway(CommandGateway commands, QueryBus queries, CurrentUser user) {
        return new MessageGateway(commands, queries, () -> actor(user));
    }

    private static Actor actor(CurrentUser user) {
        SignedInPerson person = user.get();
        return new Actor(
                person.userId(),
                person.roles(),
                user.branch().map(PermittedBranch::id).orElse(null),
                branches(person),
                "console");
    }

    /** Owners and administrators make branches, and so may act for one that is newer than their session. */
    private static Set<String> branches(SignedInPerson person) {
        if (person.roles().contains(Role.OWNER) || person.roles().contains(Role.ADMINISTRATOR)) {
            return Set.of();
        }
        return person.branches().stream().map(PermittedBranch::id).collect(Collectors.toSet());
    }
}

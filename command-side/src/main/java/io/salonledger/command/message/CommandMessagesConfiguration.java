package io.salonledger.command.message;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.contracts.message.Actor;

/** How commands are addressed, admitted, and what of them is kept with each event. */
@Configuration(proxyBeanMethods = false)
class CommandMessagesConfiguration {

    @Bean
    CommandTarget commandTarget() {
        return new CommandTarget();
    }

    /** Which branches and roles the actor has is no fact of the event; who acted, where and why is. */
    @Bean
    CorrelationDataProvider actorOfEvents() {
        return new SimpleCorrelationDataProvider(Actor.USER, Actor.ROLES, Actor.BRANCH, Actor.CHANNEL, Actor.REASON);
    }

    /** {@code causation}: the message that led to it; {@code correlation}: the one that all began with. */
    @Bean
    CorrelationDataProvider originOfEvents() {
        return new MessageOriginProvider("causation", "correlation");
    }

    @Bean
    ConfigurerModule sealBeforeTheLogTakesIt() {
        return configurer -> configurer.onInitialize(axon -> axon.onStart(
                Phase.EXTERNAL_CONNECTIONS,
                () -> axon.eventBus().registerDispatchInterceptor(new SealedEvents(axon.eventSerializer()))));
    }

    @Bean
    ConfigurerModule admitOnlyWhoMayCommand() {
        return configurer -> configurer.onInitialize(axon -> axon.onStart(
                Phase.EXTERNAL_CONNECTIONS,
                () -> axon.commandBus().registerHandlerInterceptor(new CommandGatekeeper())));
    }
}

package io.salonledger.command.automation;

import java.util.Locale;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.command.log.DecisionDatabase;

/**
 * Runs each automation as a processor of its own, from the first event on. How far it is lies beside the log and is committed
 * with the events of the commands that it sends.
 */
@Configuration(proxyBeanMethods = false)
class AutomationsConfiguration {

    private static final int BATCH = 100;

    @Bean
    ConfigurerModule automations(DecisionDatabase database, Serializer serializer) {
        database.with(AutomationsConfiguration.class, "automation-token.sql");
        return configurer ->
                configurer.eventProcessing(processing -> configure(processing, tokens(database, serializer)));
    }

    private static void configure(EventProcessingConfigurer processing, TokenStore tokens) {
        processing
                .usingTrackingEventProcessors()
                .byDefaultAssignHandlerTypesTo(AutomationsConfiguration::nameOf)
                .registerTokenStore(axon -> tokens)
                .registerDefaultErrorHandler(axon -> PropagatingErrorHandler.instance())
                .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance())
                .registerTrackingEventProcessorConfiguration(
                        axon -> TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                                .andBatchSize(BATCH)
                                .andInitialTrackingToken(StreamableMessageSource::createTailToken));
    }

    private static TokenStore tokens(DecisionDatabase database, Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(database.dataSource()))
                .schema(TokenSchema.builder().setTokenTable("automation_token").build())
                .serializer(serializer)
                .build();
    }

    /** {@code when-member-erased-then-destroy-keys}. */
    private static String nameOf(Class<?> automation) {
        return automation.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}

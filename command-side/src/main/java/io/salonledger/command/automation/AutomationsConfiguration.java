package io.salonledger.command.automation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotationUtils;

import io.salonledger.command.log.DecisionDatabase;

/**
 * Runs each automation as a processor of its own, from the first event on. How far it is lies beside the log and is committed
 * with the events of the commands that it sends. What it can't react to becomes a dead letter, and it goes on.
 */
@Configuration(proxyBeanMethods = false)
class AutomationsConfiguration {

    private static final int BATCH = 100;

    @Bean
    ConfigurerModule automations(DecisionDatabase database, Serializer serializer, ListableBeanFactory beans) {
        database.with(AutomationsConfiguration.class, "automation-token.sql")
                .with(AutomationsConfiguration.class, "automation-letter.sql");
        List<Class<?>> all = automations(beans);
        return configurer -> configurer.eventProcessing(processing -> {
            configure(processing, tokens(database, serializer));
            all.forEach(automation -> configure(processing, automation, database));
        });
    }

    private static List<Class<?>> automations(ListableBeanFactory beans) {
        return Arrays.stream(beans.getBeanNamesForAnnotation(Automation.class))
                .<Class<?>>map(name -> Objects.requireNonNull(beans.getType(name)))
                .toList();
    }

    /** Each by name: what is set as a default is replaced by Axon's own for Spring. */
    private static void configure(
            EventProcessingConfigurer processing, Class<?> automation, DecisionDatabase database) {
        String name = nameOf(automation);
        processing.assignHandlerTypesMatching(name, type -> type.equals(automation));
        processing.registerDeadLetterQueue(name, axon -> letters(name, axon, database));
        processing.registerDeadLetteringEventHandlerInvokerConfiguration(
                name, (axon, invoker) -> invoker.enableSequenceIdentifierCache());
        if (Objects.requireNonNull(AnnotationUtils.findAnnotation(automation, Automation.class))
                .fromNow()) {
            processing.registerTrackingEventProcessorConfiguration(
                    name, axon -> settings().andInitialTrackingToken(StreamableMessageSource::createHeadToken));
        }
    }

    private static void configure(EventProcessingConfigurer processing, TokenStore tokens) {
        processing
                .usingTrackingEventProcessors()
                .registerTokenStore(axon -> tokens)
                .registerDefaultErrorHandler(axon -> PropagatingErrorHandler.instance())
                .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance())
                .registerTrackingEventProcessorConfiguration(
                        axon -> settings().andInitialTrackingToken(StreamableMessageSource::createTailToken));
    }

    private static TrackingEventProcessorConfiguration settings() {
        return TrackingEventProcessorConfiguration.forSingleThreadedProcessing().andBatchSize(BATCH);
    }

    /** What could not be reacted to waits here, and all that follows in the same stream behind it. */
    private static SequencedDeadLetterQueue<EventMessage<?>> letters(
            String automation, org.axonframework.config.Configuration axon, DecisionDatabase database) {
        return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(automation)
                .connectionProvider(new SpringDataSourceConnectionProvider(database.dataSource()))
                .transactionManager(axon.getComponent(TransactionManager.class))
                .schema(DeadLetterSchema.builder()
                        .deadLetterTable("automation_letter")
                        .build())
                .genericSerializer(axon.serializer())
                .eventSerializer(axon.eventSerializer())
                .build();
    }

    private static TokenStore tokens(DecisionDatabase database, Serializer serializer) {
        return new AutomationTokenStore(
                JdbcTokenStore.builder()
                        .connectionProvider(new SpringDataSourceConnectionProvider(database.dataSource()))
                        .schema(TokenSchema.builder()
                                .setTokenTable("automation_token")
                                .build())
                        .serializer(serializer),
                System::nanoTime);
    }

    /** {@code when-member-erased-then-destroy-keys}. */
    private static String nameOf(Class<?> automation) {
        return automation.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}

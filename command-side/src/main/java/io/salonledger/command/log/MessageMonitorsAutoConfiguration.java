package io.salonledger.command.log;

import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.messaging.Message;
import org.axonframework.micrometer.MessageCountingMonitor;
import org.axonframework.micrometer.MessageTimerMonitor;
import org.axonframework.monitoring.MessageMonitor;
import org.axonframework.monitoring.MultiMessageMonitor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Axon's measures of buses, the log and automations, under the names of its own auto-configuration. That one also measures
 * the capacity, for which it remembers every message of ten minutes.
 */
@AutoConfiguration(
        beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
        afterName = "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration")
class MessageMonitorsAutoConfiguration {

    private static final String PROCESSOR = "eventProcessor";

    @Bean
    ConfigurerModule messageMonitors(ObjectProvider<MeterRegistry> meters) {
        return axon -> meters.ifAvailable(registry -> axon.configureMessageMonitor(configuration -> (type, name) ->
                EventProcessor.class.isAssignableFrom(type) ? ofProcessor(registry, name) : ofBus(registry, name)));
    }

    private static MessageMonitor<Message<?>> ofBus(MeterRegistry registry, String name) {
        return new MultiMessageMonitor<Message<?>>(List.of(
                MessageCountingMonitor.buildMonitor(name, registry),
                MessageTimerMonitor.builder()
                        .meterNamePrefix(name)
                        .meterRegistry(registry)
                        .build()));
    }

    @SuppressWarnings("unchecked") // a processor handles events only
    private static MessageMonitor<Message<?>> ofProcessor(MeterRegistry registry, String name) {
        Tags tags = Tags.of("processorName", name);
        MessageMonitor<EventMessage<?>> monitor = new MultiMessageMonitor<EventMessage<?>>(List.of(
                MessageTimerMonitor.builder()
                        .meterNamePrefix(PROCESSOR)
                        .meterRegistry(registry)
                        .tagsBuilder(message -> tags)
                        .timerCustomization(Timer.Builder::publishPercentiles)
                        .build(),
                MessageCountingMonitor.buildMonitor(PROCESSOR, registry, message -> tags)));
        return (MessageMonitor<Message<?>>) (MessageMonitor<?>) monitor;
    }
}

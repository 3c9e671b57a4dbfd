package io.salonledger.command.log;

import java.util.List;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import org.axonframework.config.ConfigurerModule;
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

    /** Looked up once: an automation passes over nearly all events. */
    private static MessageMonitor<Message<?>> ofProcessor(MeterRegistry registry, String name) {
        Tags tags = Tags.of("processorName", name);
        Counter handled = registry.counter(PROCESSOR + ".successCounter", tags);
        Counter failed = registry.counter(PROCESSOR + ".failureCounter", tags);
        Counter ignored = registry.counter(PROCESSOR + ".ignoredCounter", tags);
        return event -> new MessageMonitor.MonitorCallback() {
            @Override
            public void reportSuccess() {
                handled.increment();
            }

            @Override
            public void reportFailure(Throwable cause) {
                failed.increment();
            }

            @Override
            public void reportIgnored() {
                ignored.increment();
            }
        };
    }
}

package io.salonledger.query.projection;

import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.micrometer.EventProcessorLatencyMonitor;
import org.axonframework.micrometer.MessageCountingMonitor;
import org.axonframework.micrometer.MessageTimerMonitor;
import org.axonframework.monitoring.MessageMonitor;
import org.axonframework.monitoring.MultiMessageMonitor;
import org.axonframework.monitoring.NoOpMessageMonitor;
import org.jspecify.annotations.Nullable;

/**
 * Axon's own measures for the processors that are made here and not by its auto-configuration, under the same names, the
 * read model being a tag. Without the capacity: its monitor remembers every event of ten minutes for every processor.
 */
final class ProcessorMonitors {

    private static final String METER = "eventProcessor";
    private static final String TAG = "processorName";

    private final @Nullable MeterRegistry registry;

    ProcessorMonitors(@Nullable MeterRegistry registry) {
        this.registry = registry;
    }

    MessageMonitor<? super EventMessage<?>> of(String processor) {
        if (registry == null) {
            return NoOpMessageMonitor.instance();
        }
        Tags tags = Tags.of(TAG, processor);
        return new MultiMessageMonitor<EventMessage<?>>(List.of(
                MessageTimerMonitor.builder()
                        .meterNamePrefix(METER)
                        .meterRegistry(registry)
                        .tagsBuilder(message -> tags)
                        // Six percentiles over ten minutes for each of some thirty read models would cost megabytes.
                        .timerCustomization(Timer.Builder::publishPercentiles)
                        .build(),
                EventProcessorLatencyMonitor.builder()
                        .meterNamePrefix(METER)
                        .meterRegistry(registry)
                        .tagsBuilder(message -> tags)
                        .build(),
                MessageCountingMonitor.buildMonitor(METER, registry, message -> tags)));
    }
}

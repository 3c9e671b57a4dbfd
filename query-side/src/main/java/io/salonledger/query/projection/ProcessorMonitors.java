package io.salonledger.query.projection;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.micrometer.GlobalMetricRegistry;
import org.axonframework.monitoring.MessageMonitor;
import org.axonframework.monitoring.NoOpMessageMonitor;
import org.jspecify.annotations.Nullable;

/** Axon's own measures for the processors that are made here and not by its auto-configuration. */
final class ProcessorMonitors {

    private final @Nullable GlobalMetricRegistry registry;

    ProcessorMonitors(@Nullable GlobalMetricRegistry registry) {
        this.registry = registry;
    }

    MessageMonitor<? super EventMessage<?>> of(String processor) {
        return registry == null ? NoOpMessageMonitor.instance() : registry.registerEventProcessor(processor);
    }
}

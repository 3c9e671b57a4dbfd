package io.salonledger.query.projection;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.monitoring.MessageMonitor;
import org.axonframework.monitoring.NoOpMessageMonitor;
import org.jspecify.annotations.Nullable;

/**
 * The measures of what a read model takes in, under the names of Axon's own monitors, the read model being a tag. Those look
 * up nine meters for each event and each read model, also for the many that it passes over.
 */
final class ProcessorMonitors {

    private static final String METER = "eventProcessor";
    private static final String TAG = "processorName";

    private final @Nullable MeterRegistry registry;
    private final Clock clock;
    private final Map<String, Taken> monitors = new ConcurrentHashMap<>();

    ProcessorMonitors(@Nullable MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    MessageMonitor<? super EventMessage<?>> of(String processor) {
        MeterRegistry meters = registry;
        return meters == null
                ? NoOpMessageMonitor.instance()
                : monitors.computeIfAbsent(processor, name -> new Taken(meters, Tags.of(TAG, name), clock));
    }

    private static final class Taken implements MessageMonitor<EventMessage<?>> {

        private final Clock clock;
        private final Timer success;
        private final Timer failure;
        private final Counter ignored;
        private final AtomicLong latencyMillis = new AtomicLong();

        Taken(MeterRegistry registry, Tags tags, Clock clock) {
            this.clock = clock;
            this.success = registry.timer(METER + ".successTimer", tags);
            this.failure = registry.timer(METER + ".failureTimer", tags);
            this.ignored = registry.counter(METER + ".ignoredCounter", tags);
            registry.gauge(METER + ".latency", tags, latencyMillis);
        }

        @Override
        public MonitorCallback onMessageIngested(EventMessage<?> event) {
            latencyMillis.set(
                    Duration.between(event.getTimestamp(), clock.instant()).toMillis());
            long begin = System.nanoTime();
            return new MonitorCallback() {
                @Override
                public void reportSuccess() {
                    success.record(System.nanoTime() - begin, TimeUnit.NANOSECONDS);
                }

                @Override
                public void reportFailure(Throwable cause) {
                    failure.record(System.nanoTime() - begin, TimeUnit.NANOSECONDS);
                }

                @Override
                public void reportIgnored() {
                    ignored.increment();
                }
            };
        }
    }
}

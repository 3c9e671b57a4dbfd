package io.salonledger.command.log;

import java.util.concurrent.atomic.LongAdder;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** What the log did since the start; syncs below commits is the gain of the group commit. */
final class LogMeters implements MeterBinder {

    private final LongAdder syncs = new LongAdder();
    private final LongAdder commits = new LongAdder();
    private final LongAdder events = new LongAdder();

    @Override
    public void bindTo(MeterRegistry registry) {
        register(registry, "salon.log.syncs", syncs, "times the log was forced to the disk");
        register(registry, "salon.log.commits", commits, "transactions that appended events");
        register(registry, "salon.log.appended.events", events, "events appended");
    }

    void synced() {
        syncs.increment();
    }

    void committed(long appended) {
        commits.increment();
        events.add(appended);
    }

    long syncs() {
        return syncs.sum();
    }

    long commits() {
        return commits.sum();
    }

    long events() {
        return events.sum();
    }

    private static void register(MeterRegistry registry, String name, LongAdder counter, String description) {
        FunctionCounter.builder(name, counter, LongAdder::sum)
                .description(description)
                .register(registry);
    }
}

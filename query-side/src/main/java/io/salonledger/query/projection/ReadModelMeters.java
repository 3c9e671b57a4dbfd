package io.salonledger.query.projection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** How far the read models are behind, and what they could not handle. */
final class ReadModelMeters implements MeterBinder {

    private final ReadModels readModels;

    ReadModelMeters(ReadModels readModels) {
        this.readModels = readModels;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (String name : readModels.names()) {
            Gauge.builder("salon.processor.lag.events", readModels, all -> all.lag(name))
                    .description("events that the read model has still to show")
                    .tag("processor", name)
                    .register(registry);
        }
        Gauge.builder("salon.dead.letters", readModels, ReadModels::deadLetters)
                .description("events that a read model could not handle")
                .register(registry);
    }
}

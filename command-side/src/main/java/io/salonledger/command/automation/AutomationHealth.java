package io.salonledger.command.automation;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Red while an automation is stuck: what it should have caused doesn't happen. */
@Component
class AutomationHealth implements HealthIndicator {

    private final EventProcessingConfiguration processing;

    AutomationHealth(EventProcessingConfiguration processing) {
        this.processing = processing;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        processing.eventProcessors().values().stream()
                .filter(EventProcessor::isError)
                .forEach(stuck -> health.down().withDetail(stuck.getName(), "stuck"));
        return health.build();
    }
}

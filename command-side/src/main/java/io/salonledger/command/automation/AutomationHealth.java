package io.salonledger.command.automation;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Red while an automation is stuck or has dead letters: what it should have caused doesn't happen. */
@Component
class AutomationHealth implements HealthIndicator {

    private final EventProcessingConfiguration processing;
    private final AutomationDesk desk;

    AutomationHealth(EventProcessingConfiguration processing, AutomationDesk desk) {
        this.processing = processing;
        this.desk = desk;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        processing.eventProcessors().values().stream()
                .filter(EventProcessor::isError)
                .forEach(stuck -> health.down().withDetail(stuck.getName(), "stuck"));
        processing.eventProcessors().keySet().stream()
                .filter(name -> desk.letters(name) > 0)
                .forEach(name -> health.down().withDetail(name + ".deadLetters", desk.letters(name)));
        return health.build();
    }
}

package io.salonledger.command.automation;

import java.util.List;
import java.util.Map;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.automation.command.RetryAutomation;
import io.salonledger.contracts.automation.query.AutomationStatus;
import io.salonledger.contracts.automation.query.FindAutomations;
import io.salonledger.contracts.message.GeneralRejection;

/** Tells how automations stand, and lets them try again. */
@Component
class AutomationDesk {

    private final EventProcessingConfiguration processing;

    AutomationDesk(@Lazy EventProcessingConfiguration processing) {
        this.processing = processing;
    }

    @QueryHandler
    List<AutomationStatus> handle(FindAutomations query) {
        return processing.eventProcessors().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> status(entry.getKey(), entry.getValue()))
                .toList();
    }

    private AutomationStatus status(String name, EventProcessor processor) {
        return new AutomationStatus(name, position(processor), processor.isError(), letters(name));
    }

    long letters(String name) {
        return processing
                .deadLetterQueue(name)
                .map(SequencedDeadLetterQueue::size)
                .orElse(0L);
    }

    private static long position(EventProcessor processor) {
        if (!(processor instanceof StreamingEventProcessor streaming)) {
            return -1;
        }
        return streaming.processingStatus().values().stream()
                .map(status -> status.getTrackingToken())
                .filter(TrackingToken.class::isInstance)
                .mapToLong(token -> token.position().orElse(-1))
                .findFirst()
                .orElse(-1);
    }

    @CommandHandler
    void handle(RetryAutomation command) {
        var letters = processing
                .sequencedDeadLetterProcessor(command.name())
                .orElseThrow(() -> GeneralRejection.NOT_FOUND.because("automation"));
        boolean more = true;
        while (more && letters(command.name()) > 0) {
            more = letters.processAny();
        }
    }
}

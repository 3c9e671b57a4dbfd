package io.salonledger.command.demo;

import java.util.Optional;
import java.util.stream.Stream;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.demo.DemoShopId;
import io.salonledger.contracts.demo.event.DemoShopCompleted;
import io.salonledger.contracts.demo.event.DemoShopStarted;

/** What the log says about the demo shop. */
@Component
class DemoBooks {

    private final EventStore log;

    DemoBooks(EventStore log) {
        this.log = log;
    }

    /** Not one event, not even that of the first login. */
    boolean areEmpty() {
        TrackingToken head = log.createHeadToken();
        return head == null || head.equals(log.createTailToken());
    }

    Optional<DemoShopStarted> started() {
        return events().filter(DemoShopStarted.class::isInstance)
                .map(DemoShopStarted.class::cast)
                .findFirst();
    }

    boolean complete() {
        return events().anyMatch(DemoShopCompleted.class::isInstance);
    }

    private Stream<?> events() {
        return log.readEvents(DemoShopId.STREAM).asStream().map(event -> event.getPayload());
    }
}

package io.salonledger.command.demo;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.demo.DemoShopId;
import io.salonledger.contracts.demo.command.CompleteDemoShop;
import io.salonledger.contracts.demo.command.StartDemoShop;
import io.salonledger.contracts.demo.event.DemoShopCompleted;
import io.salonledger.contracts.demo.event.DemoShopStarted;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** The mark that these books are a demo shop's, and whether it is all there. */
@Aggregate(
        type = "demo-shop",
        commandTargetResolver = "commandTarget",
        snapshotTriggerDefinition = "everyFiftyEvents",
        cache = "hotStreams")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class DemoShop {

    @AggregateIdentifier
    private @Nullable String stream;

    private boolean complete;

    @JsonCreator
    DemoShop() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StartDemoShop command) {
        if (stream == null) {
            apply(new DemoShopStarted(command.at(), command.days()));
        }
    }

    @CommandHandler
    void handle(CompleteDemoShop command) {
        if (!complete) {
            apply(new DemoShopCompleted(command.commands()));
        }
    }

    @EventSourcingHandler
    void on(DemoShopStarted event) {
        stream = DemoShopId.STREAM;
    }

    @EventSourcingHandler
    void on(DemoShopCompleted event) {
        complete = true;
    }
}

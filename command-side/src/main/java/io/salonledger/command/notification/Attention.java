package io.salonledger.command.notification;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.message.StreamName;
import io.salonledger.contracts.notification.NotificationRules;
import io.salonledger.contracts.notification.command.MarkNotificationsSeen;
import io.salonledger.contracts.notification.event.NotificationsSeen;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** What one user has taken notice of. What there is to notice is in the read models and decided by nobody. */
@Aggregate(
        type = "notifications",
        commandTargetResolver = "commandTarget",
        snapshotTriggerDefinition = "everyFiftyEvents",
        cache = "hotStreams")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class Attention {

    @AggregateIdentifier
    private @Nullable String stream;

    private Set<String> seen = Set.of();

    @JsonCreator
    Attention() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MarkNotificationsSeen command, MetaData metadata) {
        String actor = Actor.from(metadata).map(Actor::user).orElseThrow(GeneralRejection.ACTOR_MISSING::because);
        if (!actor.equals(command.user().value())) {
            throw GeneralRejection.NOT_PERMITTED.because();
        }
        if (!NotificationRules.mayKeep(command.seen())) {
            throw GeneralRejection.FIELD_INVALID.because("seen");
        }
        // Looking at nothing new is no fact.
        if (!seen.containsAll(command.seen())) {
            apply(new NotificationsSeen(command.user(), command.seen()));
        }
    }

    @EventSourcingHandler
    void on(NotificationsSeen event) {
        stream = StreamName.of(NotificationRules.KIND, event.user().value());
        seen = event.seen();
    }
}

package io.salonledger.query.notification;

import java.util.Set;

import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.notification.query.FindSeenNotifications;
import io.salonledger.contracts.notification.query.SeenNotifications;
import io.salonledger.query.projection.DocumentReader;
import io.salonledger.query.projection.ReadModelReaders;

@Component
class SeenQueries {

    private final DocumentReader<SeenDocument> users;

    SeenQueries(ReadModelReaders readers) {
        this.users = readers.documents(SeenProjection.MODEL);
    }

    /** Everybody finds only what they have seen themselves. */
    @QueryHandler
    SeenNotifications handle(FindSeenNotifications query, MetaData metadata) {
        String asker = Actor.from(metadata).map(Actor::user).orElseThrow();
        return new SeenNotifications(users.find(asker).map(SeenDocument::keys).orElse(Set.of()));
    }
}

package io.salonledger.query.notification;

import org.axonframework.eventhandling.EventHandler;

import io.salonledger.contracts.notification.event.NotificationsSeen;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** What users have seen, opened by the user's id. */
class SeenProjection {

    static final ReadModel<SeenDocument> MODEL =
            ReadModel.inMongo("seen-notifications", 1, SeenDocument.class, SeenProjection::new);

    private final Documents<SeenDocument> users;

    SeenProjection(Documents<SeenDocument> users) {
        this.users = users;
    }

    @EventHandler
    void on(NotificationsSeen event) {
        users.put(event.user().value(), SeenDocument.of(event.seen()));
    }
}

package io.salonledger.ui.notification;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.contracts.notification.command.MarkNotificationsSeen;
import io.salonledger.contracts.notification.query.FindSeenNotifications;
import io.salonledger.ui.live.Live;
import io.salonledger.ui.message.MessageGateway;

/** What the bell asks and says. */
@Component
class NewsGateway {

    private final MessageGateway messages;

    NewsGateway(MessageGateway messages) {
        this.messages = messages;
    }

    /** Keys of what the person has seen, on whatever device. */
    Set<String> seen() {
        return messages.ask(new FindSeenNotifications()).keys();
    }

    void mark(UserId user, Set<String> keys) {
        messages.send(new MarkNotificationsSeen(user, keys));
    }

    static List<WatchReadModel> shown(UserId user) {
        return Live.one(user.value(), "seen-notifications");
    }
}

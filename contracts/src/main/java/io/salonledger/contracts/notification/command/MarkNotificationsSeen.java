package io.salonledger.contracts.notification.command;

import java.util.Set;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.message.StreamName;
import io.salonledger.contracts.notification.NotificationRules;

/**
 * Keeps which notifications (通知) a user has seen; only the user's own.
 *
 * @param seen keys of all that stand now and were seen; 300 at most, each 160 characters at most, without personal data
 */
@Needs(Permission.SIGNED_IN)
public record MarkNotificationsSeen(UserId user, Set<String> seen) implements Command {

    public MarkNotificationsSeen {
        seen = Set.copyOf(seen);
    }

    @Override
    public String target() {
        return StreamName.of(NotificationRules.KIND, user.value());
    }
}

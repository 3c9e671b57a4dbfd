package io.salonledger.contracts.notification.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;

/** Which notifications the asker has seen. */
@Needs(Permission.SIGNED_IN)
public record FindSeenNotifications() implements Query<SeenNotifications> {}

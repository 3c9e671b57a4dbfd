package io.salonledger.contracts.notification.event;

import io.salonledger.contracts.message.Event;

/** What a user has taken notice of. */
public sealed interface NotificationEvent extends Event permits NotificationsSeen {}

package io.salonledger.contracts.identity.event;

import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.message.Event;

/** What happens to a user of the product. */
public sealed interface UserEvent extends Event
        permits UserAdded,
                UserNameCorrected,
                UserAssigned,
                UserDeactivated,
                UserReactivated,
                PasswordReset,
                PasswordChanged,
                PinSet {

    UserId user();
}

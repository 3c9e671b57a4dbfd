package io.salonledger.contracts.identity.event;

import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/** A user's name was put right. */
public record UserNameCorrected(
        UserId user, @Sealed("user.name") Personal<String> name) implements UserEvent {}

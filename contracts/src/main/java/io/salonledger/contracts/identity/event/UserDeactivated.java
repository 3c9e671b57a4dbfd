package io.salonledger.contracts.identity.event;

import io.salonledger.contracts.identity.UserId;

/** A user may not sign in any more. */
public record UserDeactivated(UserId user) implements UserEvent {}

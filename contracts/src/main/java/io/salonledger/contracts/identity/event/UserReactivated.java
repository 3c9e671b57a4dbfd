package io.salonledger.contracts.identity.event;

import io.salonledger.contracts.identity.UserId;

/** A user may sign in again. */
public record UserReactivated(UserId user) implements UserEvent {}

package io.salonledger.contracts.identity.event;

import io.salonledger.contracts.identity.UserId;

/** A user changed the own password. */
public record PasswordChanged(UserId user) implements UserEvent {}

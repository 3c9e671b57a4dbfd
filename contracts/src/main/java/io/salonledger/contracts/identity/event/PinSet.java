package io.salonledger.contracts.identity.event;

import io.salonledger.contracts.identity.UserId;

/** A user set the own PIN. */
public record PinSet(UserId user) implements UserEvent {}

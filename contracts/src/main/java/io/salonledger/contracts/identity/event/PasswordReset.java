package io.salonledger.contracts.identity.event;

import io.salonledger.contracts.identity.UserId;

/** A new password was made for a user; it lies in the credential store only. */
public record PasswordReset(UserId user) implements UserEvent {}

package io.salonledger.contracts.identity.command;

import io.salonledger.contracts.identity.Secret;

/** A password to be told once. */
public record NewPassword(Secret password) {}

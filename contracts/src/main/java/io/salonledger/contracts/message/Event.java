package io.salonledger.contracts.message;

/** A fact that was recorded: immutable, kept for ever, read by its logical name. */
public interface Event {}

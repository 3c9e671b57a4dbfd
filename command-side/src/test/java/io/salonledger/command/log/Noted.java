package io.salonledger.command.log;

/** An event that means nothing. */
record Noted(String text) {}

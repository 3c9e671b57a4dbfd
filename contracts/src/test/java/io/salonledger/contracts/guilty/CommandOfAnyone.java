package io.salonledger.contracts.guilty;

import io.salonledger.contracts.message.Command;

/** Guilty: names no permission. */
public record CommandOfAnyone(String target) implements Command {}

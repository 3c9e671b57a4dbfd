package io.salonledger.query.guilty;

import org.jspecify.annotations.Nullable;

import io.salonledger.command.guilty.DecidesByReading;

/** Guilty: a read model that knows the deciding side. */
public record AnswersByDeciding(@Nullable DecidesByReading decides) {}

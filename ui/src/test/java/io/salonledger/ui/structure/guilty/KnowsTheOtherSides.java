package io.salonledger.ui.structure.guilty;

import io.salonledger.command.guilty.DecidesByReading;

/** Guilty: a view that knows the deciding side. */
public record KnowsTheOtherSides(DecidesByReading other) {}

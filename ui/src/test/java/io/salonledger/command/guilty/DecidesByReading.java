package io.salonledger.command.guilty;

import java.time.Instant;

import io.salonledger.query.guilty.AnswersByDeciding;

/** Guilty: decides by what a read model says, and by the clock on the wall. */
public record DecidesByReading(AnswersByDeciding answers) {

    public boolean isLate(Instant due) {
        return Instant.now().isAfter(due);
    }
}

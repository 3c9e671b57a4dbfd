package io.salonledger.command.complaint;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;

import io.salonledger.contracts.complaint.ComplaintRejection;

/** When something was done: after what it follows, and not in the future. */
final class CaseTimes {

    /** Clocks of the desk and of the deciding process may differ a little. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private CaseTimes() {}

    static void check(OffsetDateTime at, OffsetDateTime notBefore, Clock clock) {
        check(at, clock);
        if (at.toInstant().isBefore(notBefore.toInstant())) {
            throw ComplaintRejection.COMPLAINT_TIME_INVALID.because();
        }
    }

    static void check(OffsetDateTime at, Clock clock) {
        if (at.toInstant().isAfter(clock.instant().plus(TOLERANCE))) {
            throw ComplaintRejection.COMPLAINT_TIME_INVALID.because();
        }
    }
}

package io.salonledger.ui.demo;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A place on earth where it is afternoon while the tests run, so that a shop's day has a past and a future. */
public final class Afternoon {

    private static final int TWO_O_CLOCK = 14;
    private static final int EASTERNMOST = 14;
    private static final int DAY = 24;

    public static final ZoneId ZONE = zone();

    private Afternoon() {}

    private static ZoneId zone() {
        int east = TWO_O_CLOCK - Instant.now().atOffset(ZoneOffset.UTC).getHour();
        int hours = east < 1 - DAY + EASTERNMOST ? east + DAY : east;
        return ZoneId.of("Etc/GMT" + (hours > 0 ? "-" + hours : hours < 0 ? "+" + -hours : ""));
    }
}

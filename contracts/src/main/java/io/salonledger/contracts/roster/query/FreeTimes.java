package io.salonledger.contracts.roster.query;

import java.util.List;

/** The next free times, soonest first. */
public record FreeTimes(List<FreeTime> times) {

    public FreeTimes {
        times = List.copyOf(times);
    }
}

package io.salonledger.contracts.roster.query;

import java.util.List;

/** Bookings that need another therapist, by day and therapist. */
public record Reassignments(List<Reassignment> all) {

    public Reassignments {
        all = List.copyOf(all);
    }
}

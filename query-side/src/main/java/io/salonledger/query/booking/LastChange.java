package io.salonledger.query.booking;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

import io.salonledger.contracts.booking.query.BookingChange;

/**
 * What was last done with a booking.
 *
 * @param by id of the user
 * @param employees whom it concerns: who serves, and who served until then
 */
record LastChange(BookingChange.Kind kind, Instant at, String by, Set<String> employees) {

    LastChange {
        employees = new TreeSet<>(employees);
    }

    LastChange alsoFor(Collection<String> others) {
        Set<String> all = new TreeSet<>(employees);
        all.addAll(others);
        return new LastChange(kind, at, by, all);
    }
}

package io.salonledger.contracts.organisation.query;

import java.time.LocalDate;
import java.util.Currency;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.organisation.BusinessCalendar;

/**
 * A branch in a list, with what others need to show times and amounts of it.
 *
 * @param closedOn its last day, or null while it is open
 */
public record BranchRow(
        BranchId branch,
        BranchProfile profile,
        Currency currency,
        BusinessCalendar calendar,
        int rooms,
        @Nullable LocalDate closedOn) {

    public String name() {
        return profile.name();
    }
}

package io.salonledger.contracts.roster.query;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import io.salonledger.contracts.organisation.BranchId;

/** Who works when in a branch, from a date on for seven days. */
public record RosterWeek(BranchId branch, LocalDate from, LocalDate today, ZoneId zone, List<RosterRow> rows) {

    public RosterWeek {
        rows = List.copyOf(rows);
    }
}

package io.salonledger.contracts.roster.query;

import java.util.List;

import io.salonledger.contracts.staff.EmployeeId;

/** One employee's week in the roster of a branch, a cell for each day. */
public record RosterRow(EmployeeId employee, String name, boolean active, List<RosterCell> cells) {

    public RosterRow {
        cells = List.copyOf(cells);
    }
}

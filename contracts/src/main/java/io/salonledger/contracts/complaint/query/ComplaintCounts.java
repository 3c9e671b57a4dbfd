package io.salonledger.contracts.complaint.query;

import java.util.List;

import io.salonledger.contracts.catalogue.query.ValueCount;

/**
 * How many complaints fit, in all and for each value of a filter; the own filter of a group is not applied to it.
 *
 * @param owners {@code user:<id>} or {@code employee:<id>}
 */
public record ComplaintCounts(
        long total,
        long overdue,
        List<ValueCount> kinds,
        List<ValueCount> states,
        List<ValueCount> severities,
        List<ValueCount> causes,
        List<ValueCount> branches,
        List<ValueCount> owners,
        List<ValueCount> employees) {

    public ComplaintCounts {
        kinds = List.copyOf(kinds);
        states = List.copyOf(states);
        severities = List.copyOf(severities);
        causes = List.copyOf(causes);
        branches = List.copyOf(branches);
        owners = List.copyOf(owners);
        employees = List.copyOf(employees);
    }
}

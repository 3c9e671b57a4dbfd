package io.salonledger.contracts.staff.query;

import java.util.List;

import io.salonledger.contracts.catalogue.query.ValueCount;

/** How many employees match, and how they spread; branches by id. */
public record EmployeeCounts(
        long total, long active, long inactive, List<ValueCount> branches, List<ValueCount> categories) {
    public EmployeeCounts {
        branches = List.copyOf(branches);
        categories = List.copyOf(categories);
    }
}

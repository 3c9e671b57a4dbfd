package io.salonledger.contracts.staff.query;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.organisation.BranchId;

/**
 * Which employees are wanted.
 *
 * @param text parts of name, pinyin, initials or code; empty finds all
 * @param branches who works in any of them; empty means all
 * @param categories who can do services of any of them; empty means all
 * @param active null means both
 */
public record EmployeeFilter(
        String text,
        Set<BranchId> branches,
        Set<String> categories,
        @Nullable Boolean active) {

    public static final EmployeeFilter ALL = new EmployeeFilter("", Set.of(), Set.of(), null);

    public EmployeeFilter {
        branches = Set.copyOf(branches);
        categories = Set.copyOf(categories);
    }
}

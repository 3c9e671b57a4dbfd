package io.salonledger.contracts.roster.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.staff.EmployeeId;

/**
 * An employee's own day.
 *
 * @param employee null if the user is linked to no employee
 * @param plans each with the column of the employee alone
 */
public record MyDay(@Nullable EmployeeId employee, String name, List<DayPlanDetails> plans) {

    public MyDay {
        plans = List.copyOf(plans);
    }
}

package io.salonledger.contracts.ticket;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.staff.EmployeeId;

/**
 * The part of a line that counts for one employee.
 *
 * @param employee null: the house
 * @param percent above 0, at most 100, up to two digits behind the point; the shares of a line sum to 100
 */
public record StaffShare(@Nullable EmployeeId employee, BigDecimal percent) {}

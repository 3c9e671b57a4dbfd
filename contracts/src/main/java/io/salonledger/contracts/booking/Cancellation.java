package io.salonledger.contracts.booking;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.staff.EmployeeId;

/**
 * How an imported booking was cancelled.
 *
 * @param by the employee who did it, or null
 * @param byAsWritten what stands there instead of an employee, for example {@code ADMIN}
 * @param daysBefore days before the booked date as the old books say, which may be wrong, or null
 */
public record Cancellation(
        LocalDate cancelledOn,
        @Nullable EmployeeId by,
        String byAsWritten,
        @Nullable Integer daysBefore) {}

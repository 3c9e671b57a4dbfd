package io.salonledger.contracts.staff.event;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.staff.EmployeeErasureReason;
import io.salonledger.contracts.staff.EmployeeId;

/**
 * An employee is erased: nobody can read their code and name again.
 *
 * @param requestedOn when the person asked for it, if they did
 */
public record EmployeeErased(
        EmployeeId employee,
        EmployeeErasureReason reason,
        @Nullable LocalDate requestedOn) implements EmployeeEvent {}

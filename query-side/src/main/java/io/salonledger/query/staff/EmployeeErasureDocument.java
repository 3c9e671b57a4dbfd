package io.salonledger.query.staff;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.staff.EmployeeErasureReason;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.query.EmployeeErasure;

/**
 * What stays of an employee's erasure.
 *
 * @param position number in the log
 */
record EmployeeErasureDocument(
        EmployeeId employee,
        Instant erasedAt,
        String by,
        EmployeeErasureReason reason,
        @Nullable LocalDate requestedOn,
        long position,
        @Nullable Instant confirmedAt,
        int keys) {

    EmployeeErasureDocument confirmed(Instant at, int destroyed) {
        return new EmployeeErasureDocument(employee, erasedAt, by, reason, requestedOn, position, at, destroyed);
    }

    EmployeeErasure certificate() {
        return new EmployeeErasure(employee, erasedAt, by, reason, requestedOn, position, confirmedAt, keys);
    }
}

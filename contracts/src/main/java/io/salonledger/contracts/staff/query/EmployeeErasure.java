package io.salonledger.contracts.staff.query;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.staff.EmployeeErasureReason;
import io.salonledger.contracts.staff.EmployeeId;

/**
 * That an employee was erased, when, by whom and why; the proof that stays.
 *
 * @param by id of the user
 * @param position number of the erasure in the log
 * @param confirmedAt when the key was gone; null as long as that is under way
 * @param keys how many were destroyed
 */
public record EmployeeErasure(
        EmployeeId employee,
        Instant erasedAt,
        String by,
        EmployeeErasureReason reason,
        @Nullable LocalDate requestedOn,
        long position,
        @Nullable Instant confirmedAt,
        int keys) {}

package io.salonledger.contracts.staff.query;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** An employee with the time of employment; texts are empty once the person was erased. */
public record EmployeeDetails(
        EmployeeRow employee,
        String name,
        @Nullable LocalDate employedFrom,
        @Nullable LocalDate employedUntil) {}

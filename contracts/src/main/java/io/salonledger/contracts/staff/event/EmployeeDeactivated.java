package io.salonledger.contracts.staff.event;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.staff.EmployeeId;

/** An employee has left. */
public record EmployeeDeactivated(
        EmployeeId employee, @Nullable LocalDate until) implements EmployeeEvent {}

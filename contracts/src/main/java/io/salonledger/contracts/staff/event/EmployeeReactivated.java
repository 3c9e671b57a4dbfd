package io.salonledger.contracts.staff.event;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.staff.EmployeeId;

/** An employee is back. */
public record EmployeeReactivated(
        EmployeeId employee, @Nullable LocalDate from) implements EmployeeEvent {}

package io.salonledger.contracts.staff.event;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.staff.EmployeeId;

/** An employee signs in as this user, or as none. */
public record UserLinked(EmployeeId employee, @Nullable String user) implements EmployeeEvent {}

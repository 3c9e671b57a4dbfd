package io.salonledger.contracts.staff.event;

import io.salonledger.contracts.staff.EmployeeId;

/**
 * The key of an erased employee was destroyed.
 *
 * @param keys how many were destroyed
 * @param registered in the register that outlives a restored backup
 */
public record EmployeeErasureConfirmed(EmployeeId employee, int keys, boolean registered) implements EmployeeEvent {}

package io.salonledger.contracts.staff.event;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;
import io.salonledger.contracts.staff.EmployeeId;

/** An employee's code and name were put right. */
public record EmployeeRenamed(
        EmployeeId employee,
        @Sealed("employee.code") @Nullable Personal<String> code,
        @Sealed("employee.name") @Nullable Personal<String> name)
        implements EmployeeEvent {}

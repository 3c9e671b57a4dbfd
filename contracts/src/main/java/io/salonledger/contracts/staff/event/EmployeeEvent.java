package io.salonledger.contracts.staff.event;

import io.salonledger.contracts.message.Event;
import io.salonledger.contracts.staff.EmployeeId;

/** What happens to an employee. */
public sealed interface EmployeeEvent extends Event
        permits EmployeeAdded,
                EmployeeRenamed,
                BranchesAssigned,
                SkillsSet,
                UserLinked,
                EmployeeDeactivated,
                EmployeeReactivated,
                EmployeeErased,
                EmployeeErasureConfirmed {
    EmployeeId employee();
}

package io.salonledger.contracts.staff;

import io.salonledger.contracts.message.Rejection;

/** Why a change of an employee is refused. */
public enum StaffRejection implements Rejection {
    /** Code and name are both missing. */
    EMPLOYEE_NAMELESS,
    /** An employee works in no branch. */
    EMPLOYEE_BRANCH_REQUIRED,
    /** The last day lies before the first. */
    EMPLOYED_UNTIL_BEFORE_FROM,
    /** Only who has left can be erased. */
    EMPLOYEE_STILL_ACTIVE
}

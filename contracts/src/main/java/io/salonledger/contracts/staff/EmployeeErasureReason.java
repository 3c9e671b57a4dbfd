package io.salonledger.contracts.staff;

/** Why an employee's personal data are erased. */
public enum EmployeeErasureReason {
    /** The time for which a former employee's data must be kept is over. */
    RETENTION_OVER,
    /** The person asked for it. */
    REQUESTED,
    /** It was collected without right. */
    UNLAWFUL,
    /** It was only a trial. */
    TEST_DATA
}

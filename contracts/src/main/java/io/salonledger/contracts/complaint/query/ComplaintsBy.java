package io.salonledger.contracts.complaint.query;

/** By what complaints are counted and measured. */
public enum ComplaintsBy {
    EMPLOYEE,
    CAUSE,
    MONTH
}

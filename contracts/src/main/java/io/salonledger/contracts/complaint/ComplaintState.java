package io.salonledger.contracts.complaint;

/** How far a complaint is. */
public enum ComplaintState {
    /** Filed, or reopened, with no owner. */
    NEW,
    ASSIGNED,
    RESOLVED,
    /** The guest takes it back, or it was no complaint. */
    WITHDRAWN;

    /** Something remains to be done. */
    public boolean isOpen() {
        return this == NEW || this == ASSIGNED;
    }
}

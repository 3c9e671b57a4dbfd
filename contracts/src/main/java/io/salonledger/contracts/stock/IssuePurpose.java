package io.salonledger.contracts.stock;

/** What stock was issued for. */
public enum IssuePurpose {
    /** Sold to a guest: never blocked, what the books lack is recorded as short. */
    SALE,
    /** Used up by a service on a ticket: never blocked either. */
    SERVICE,
    /** Taken by the shop itself. */
    OWN_USE,
    /** Given away to try. */
    SAMPLE,
    /** Sent to another branch. */
    TRANSFER,
    /** Sent back to the supplier. */
    SUPPLIER;

    /** True if a guest has it already, whatever the books say. */
    public boolean isDone() {
        return this == SALE || this == SERVICE;
    }
}

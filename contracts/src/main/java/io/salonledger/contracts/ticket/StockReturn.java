package io.salonledger.contracts.ticket;

/** What becomes of a product that a guest gives back. */
public enum StockReturn {
    /** Nothing comes back: a service, or the guest keeps it. */
    NONE,
    /** Back on the shelf. */
    RETURN,
    /** It comes back but can not be sold again. */
    WRITE_OFF
}

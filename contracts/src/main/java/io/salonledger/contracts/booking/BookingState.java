package io.salonledger.contracts.booking;

/** How far a booking is in its life. */
public enum BookingState {
    /** An open request that no day plan holds yet. */
    TO_BE_PLACED,
    /** Its day is over; whether the guest came is told by the receipts at most. */
    PAST,
    /** The guest did not come. */
    NO_SHOW,
    CANCELLED,
    /** Placed in the day plan; the guest is expected. */
    BOOKED,
    /** The guest has come and waits. */
    ARRIVED,
    /** The guest is being served. */
    IN_SERVICE,
    /** The guest was served. */
    COMPLETED
}

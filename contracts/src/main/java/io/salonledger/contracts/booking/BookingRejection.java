package io.salonledger.contracts.booking;

import io.salonledger.contracts.message.Rejection;

/** Why a booking is refused. */
public enum BookingRejection implements Rejection {
    /** The therapist has not learned the service. */
    NOT_SKILLED,
    /** The branch is closed for some of that time; arguments: from, until of what was asked for. */
    BRANCH_NOT_OPEN,
    /** The step doesn't follow on the state it is in; argument: the state. */
    WRONG_STEP,
    /** It is too early for that step. */
    TOO_EARLY,
    /** The service is not on the list by then. */
    SERVICE_NOT_OFFERED,
    /** The list doesn't tell how long the service takes, so the booking must. */
    DURATION_REQUIRED,
    /** A booking takes between 5 minutes and 12 hours. */
    BOOKED_TIME_INVALID,
    /** The branch has no such room. */
    ROOM_UNKNOWN,
    /** There is no step to take back. */
    NOTHING_TO_UNDO
}

package io.salonledger.contracts.roster;

import io.salonledger.contracts.message.Rejection;

/** Why nobody can be planned or occupied so. Times are those of the shop's clock. */
public enum RosterRejection implements Rejection {
    /** Another guest has the therapist; arguments: from, until of what is taken. */
    THERAPIST_OCCUPIED,
    /** The therapist is on leave; arguments: from, until of the leave. */
    THERAPIST_ON_LEAVE,
    /** The therapist doesn't work all of that time; arguments: from, until of what was asked for. */
    OUTSIDE_SHIFT,
    /** Nobody suitable is free; arguments: from, until of what was asked for. */
    NOBODY_FREE,
    /** The room is full; arguments: from, until of what is taken. */
    ROOM_OCCUPIED,
    /** It lies before today's business day. */
    IN_THE_PAST,
    /** The employee has a shift then; arguments: from, until. */
    SHIFT_OVERLAPS,
    /** The employee works in another branch then; arguments: from, until. */
    WORKS_ELSEWHERE,
    /** The employee is away then; arguments: from, until. */
    AWAY_THEN,
    /** A shift is at most a day long. */
    SHIFT_TOO_LONG,
    /** Bookings need the shift; argument: how many. */
    SHIFT_HAS_BOOKINGS,
    /** Bookings lie in the leave, and it was not said that they are to be reassigned; argument: how many. */
    LEAVE_OVER_BOOKINGS,
    /** The employee is on leave then already; arguments: from, until. */
    LEAVE_OVERLAPS,
    /** The employee doesn't work in this branch, or no longer. */
    NOT_OF_BRANCH
}

package io.salonledger.contracts.complaint;

import io.salonledger.contracts.message.Rejection;

/** Why a command about a complaint is refused. */
public enum ComplaintRejection implements Rejection {
    /** It is resolved or withdrawn. */
    COMPLAINT_CLOSED,
    /** Only what is resolved or withdrawn can be taken up again. */
    COMPLAINT_STILL_OPEN,
    /** Either a member or somebody else complains, not both. */
    COMPLAINANT_AMBIGUOUS,
    /** The personal texts of a member go with the member's file. */
    COMPLAINANT_IS_MEMBER,
    /** A suggestion is of low or normal severity. */
    SUGGESTION_NOT_URGENT,
    /** The first response is recorded; more goes into notes. */
    RESPONSE_ALREADY_RECORDED,
    /** The time lies ahead, or before the complaint came in. */
    COMPLAINT_TIME_INVALID,
    /** A new due time must lie ahead. */
    DUE_TIME_PASSED,
    /** A suggestion is adopted, not adopted or answered; a complaint is not. */
    OUTCOME_NOT_FITTING,
    /** Its worth must be above zero. */
    COMPENSATION_INVALID,
    /** An owner is one user or one employee. */
    OWNER_AMBIGUOUS
}

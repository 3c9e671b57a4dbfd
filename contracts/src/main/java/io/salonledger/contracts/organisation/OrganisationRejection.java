package io.salonledger.contracts.organisation;

import io.salonledger.contracts.message.Rejection;

/** Why a command about a branch is refused. */
public enum OrganisationRejection implements Rejection {
    /** The branch is closed and changes no more. */
    BRANCH_CLOSED,
    /** Two spans of one day overlap; argument: the day. */
    HOURS_OVERLAP,
    /** A tax is named twice in the scheme; argument: its code. */
    TAX_CODE_TWICE,
    /** A rate is below 0 or above 100 percent or has too many digits; argument: the tax's code. */
    TAX_RATE_INVALID,
    /** A room or piece of equipment serves at least one guest. */
    PLACES_INVALID,
    /** A room or piece of equipment of that name exists in the branch. */
    FACILITY_NAME_TWICE
}

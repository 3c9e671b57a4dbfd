package io.salonledger.contracts.insight;

import io.salonledger.contracts.message.Rejection;

/** Why a search is not kept. */
public enum InsightRejection implements Rejection {
    /** Argument: the most that one user may keep. */
    TOO_MANY_SAVED_SEARCHES,
    /** The user keeps another search of this name. */
    SAVED_SEARCH_NAME_TAKEN
}

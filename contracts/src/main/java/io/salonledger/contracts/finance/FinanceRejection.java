package io.salonledger.contracts.finance;

import io.salonledger.contracts.message.Rejection;

/** Why a day is not closed. */
public enum FinanceRejection implements Rejection {
    DAY_ALREADY_CLOSED,
    /** The business day has not come, or is not that of the time. */
    DAY_NOT_COME,
    /** Cash was taken or given since the count was begun; argument: what is recorded now. */
    CASH_MOVED,
    /** Not a number of notes and coins in the branch's currency, or a float below zero or above what was counted. */
    COUNT_INVALID,
    /** Argument: counted less expected. */
    VARIANCE_NEEDS_REASON
}

package io.salonledger.contracts.wallet;

import io.salonledger.contracts.message.Rejection;

/** Why a command about stored value is refused. */
public enum WalletRejection implements Rejection {
    /** What is paid is not above zero, or the bonus below it, or the currency is not the branch's. */
    TOP_UP_INVALID,
    /** Arguments: what is to be paid, what was tendered. */
    TOP_UP_NOT_PAID,
    /** Argument: what is there. */
    BALANCE_TOO_SMALL,
    /** The guest's stored value is in another currency; argument: which. */
    BALANCE_CURRENCY_DIFFERS,
    /** Only a member has stored value to pay with. */
    BALANCE_NEEDS_MEMBER,
    /** Argument: the most that can still be paid back of that lot. */
    REFUND_EXCEEDS_PAID,
    /** The member has no such lot. */
    LOT_NOT_FOUND,
    /** Nothing, or in another currency. */
    ADJUSTMENT_INVALID
}

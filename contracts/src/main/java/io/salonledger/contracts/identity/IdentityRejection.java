package io.salonledger.contracts.identity;

import io.salonledger.contracts.message.Rejection;

/** Why a user may not enter, or why a command about a user is refused. */
public enum IdentityRejection implements Rejection {
    /** Name or secret are wrong; which of the two is never told. */
    WRONG_CREDENTIALS,
    /** Too many failures; argument: seconds to wait. */
    LOCKED,
    /** The user may not sign in any more. */
    DEACTIVATED,
    LOGIN_ALREADY_USED,
    /** A login name has 2 to 50 letters, digits, dots, dashes, underscores or @. */
    LOGIN_INVALID,
    ROLE_REQUIRED,
    /** Nobody may be given that role; argument: the role. */
    ROLE_NOT_ASSIGNABLE,
    /** Who works in branches only must have one. */
    BRANCH_REQUIRED,
    /** Nobody changes the own roles or deactivates themselves. */
    NOT_YOURSELF,
    /** Only an owner may change, deactivate or reset an owner, or make one. */
    OWNER_ONLY,
    /** Argument: the fewest characters. */
    PASSWORD_TOO_SHORT,
    /** Argument: the most bytes. */
    PASSWORD_TOO_LONG,
    /** The new password is the old one. */
    PASSWORD_UNCHANGED,
    /** A PIN has 4 to 8 digits and is not one that anyone guesses. */
    PIN_INVALID
}

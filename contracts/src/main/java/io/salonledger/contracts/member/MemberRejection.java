package io.salonledger.contracts.member;

import io.salonledger.contracts.message.Rejection;

/** Why a command about a member is refused. */
public enum MemberRejection implements Rejection {
    NAME_REQUIRED,
    NAME_TOO_LONG,
    PHONE_INVALID,
    /** The phone belongs to another member. */
    PHONE_ALREADY_USED
}

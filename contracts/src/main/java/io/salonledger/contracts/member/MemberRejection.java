package io.salonledger.contracts.member;

import io.salonledger.contracts.message.Rejection;

/** Why a command about a member is refused. */
public enum MemberRejection implements Rejection {
    NAME_REQUIRED,
    NAME_TOO_LONG,
    /** No phone number of the branch's country, nor one with a country code. */
    PHONE_INVALID,
    /** The phone belongs to another member; argument: the id of that file, by which it may be moved. */
    PHONE_ALREADY_USED,
    /** The phone to be moved is not the one on that file. */
    PHONE_NOT_OF_MEMBER,
    EMAIL_INVALID,
    BIRTHDAY_IN_FUTURE,
    /** Health facts are kept with the member's consent only. */
    HEALTH_CONSENT_MISSING,
    /** A consent for that purpose is in force. */
    CONSENT_ALREADY_GIVEN,
    CONSENT_NOT_IN_FORCE,
    /** The day lies in the future. */
    DATE_IN_FUTURE,
    /** A guardian must be another member, not erased, not an alias and not a dependant. */
    GUARDIAN_NOT_SUITABLE,
    ALREADY_BLOCKED,
    NOT_BLOCKED,
    /** A file can't be merged with itself. */
    MERGE_WITH_ITSELF,
    /** The file stands for another member's; the act belongs to that one. */
    MEMBER_IS_ALIAS,
    /** Other files stand for this one; un-merge them first. */
    MEMBER_HAS_ALIASES,
    NOT_MERGED,
    /** The file must be kept for now. */
    LEGAL_HOLD,
    /** The member has money, sessions or an open case with the shop; argument: what is open. */
    ERASURE_BLOCKED
}

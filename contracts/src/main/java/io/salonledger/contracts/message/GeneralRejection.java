package io.salonledger.contracts.message;

/** Refusals that any feature may give. */
public enum GeneralRejection implements Rejection {
    /** No actor stands behind the message. */
    ACTOR_MISSING,
    /** The actor's role doesn't permit it; argument: the permission. */
    NOT_PERMITTED,
    /** The actor doesn't work for that branch. */
    BRANCH_NOT_PERMITTED,
    /** A thing with this id exists, with other content. */
    ID_ALREADY_USED,
    /** There is no such thing; argument: its kind. */
    NOT_FOUND,
    /** A field is empty that must not be; argument: the field. */
    FIELD_REQUIRED,
    /** A field doesn't hold what it should; argument: the field. */
    FIELD_INVALID,
    /** A text is too long; arguments: the field, the most characters. */
    TEXT_TOO_LONG,
    /** The act needs a reason. */
    REASON_REQUIRED,
    /** The person was erased; nothing more is recorded about them. */
    PERSON_ERASED
}

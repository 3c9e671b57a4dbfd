package io.salonledger.contracts.member;

/** How a member came to the shop (来源). */
public enum MemberSource {
    /** Not known, for example from old books. */
    UNKNOWN,
    /** Came in from the street. */
    WALK_IN,
    /** Another member brought them. */
    REFERRAL,
    /** From the old books. */
    IMPORT,
    /** Website, app or mini-program. */
    ONLINE,
    WECHAT,
    SOCIAL_MEDIA,
    PHONE,
    EVENT,
    OTHER
}

package io.salonledger.contracts.member.query;

/** In which order members are listed; names are sealed and can't order a list. */
public enum MemberSort {
    NEWEST,
    OLDEST,
    LAST_VISIT
}

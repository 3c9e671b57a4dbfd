package io.salonledger.query.member;

import java.util.Set;

import io.salonledger.contracts.member.MemberId;

/** Whom a word means that was typed into the search of another list. */
public interface MemberFinder {

    /** Members and their other files, found like in the list of members; nobody who was erased. */
    Set<MemberId> found(String word);
}

package io.salonledger.command.member;

import java.util.Optional;

import io.salonledger.contracts.member.MemberId;

/** Something that stands against an erasure: an open balance, an open case. One bean for each feature that has such. */
public interface ErasureGuard {

    /** What is open, as a code for {@code erasure-blocked}; empty if nothing is. */
    Optional<String> obstacleTo(MemberId member);
}

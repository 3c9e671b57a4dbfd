package io.salonledger.contracts.member.event;

import io.salonledger.contracts.member.MemberId;

/**
 * The keys of an erased person were destroyed.
 *
 * @param keys how many were destroyed
 * @param registered in the register that outlives a restored backup
 */
public record ErasureConfirmed(MemberId member, int keys, boolean registered) implements MemberEvent {}

package io.salonledger.contracts.member.event;

import io.salonledger.contracts.member.MemberId;

/** A blocked member may book and buy again. */
public record MemberUnblocked(MemberId member) implements MemberEvent {}

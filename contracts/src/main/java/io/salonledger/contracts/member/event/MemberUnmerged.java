package io.salonledger.contracts.member.event;

import io.salonledger.contracts.member.MemberId;

/** The file is a member's own again. */
public record MemberUnmerged(MemberId member, MemberId from) implements MemberEvent {}

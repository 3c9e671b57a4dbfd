package io.salonledger.contracts.member.event;

import io.salonledger.contracts.member.MemberId;

/** This file stands for another member's from now on. */
public record MemberMerged(MemberId member, MemberId into) implements MemberEvent {}

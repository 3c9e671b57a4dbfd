package io.salonledger.contracts.member.event;

import io.salonledger.contracts.member.MemberId;

/** Another file no longer stands for this one. */
public record AliasRemoved(MemberId member, MemberId alias) implements MemberEvent {}

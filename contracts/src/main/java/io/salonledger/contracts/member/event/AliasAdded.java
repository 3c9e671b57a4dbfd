package io.salonledger.contracts.member.event;

import io.salonledger.contracts.member.MemberId;

/** Another file stands for this one from now on. */
public record AliasAdded(MemberId member, MemberId alias) implements MemberEvent {}

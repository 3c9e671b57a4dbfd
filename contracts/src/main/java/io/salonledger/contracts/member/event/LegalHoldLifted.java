package io.salonledger.contracts.member.event;

import io.salonledger.contracts.member.MemberId;

/** A file may be erased again. */
public record LegalHoldLifted(MemberId member) implements MemberEvent {}

package io.salonledger.contracts.member.query;

import io.salonledger.contracts.member.MemberId;

/** A member in a list. */
public record MemberRow(MemberId member, String name) {}

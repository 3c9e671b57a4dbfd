package io.salonledger.contracts.member.query;

import java.time.Instant;

import io.salonledger.contracts.member.MemberId;

/** Another file of the same person. */
public record AliasDetails(MemberId member, String name, Instant mergedAt) {}

package io.salonledger.query.member;

import java.time.Instant;

import io.salonledger.contracts.member.MemberId;

record AliasEntry(MemberId member, Instant mergedAt) {}

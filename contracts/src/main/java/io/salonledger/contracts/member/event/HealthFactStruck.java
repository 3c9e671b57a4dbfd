package io.salonledger.contracts.member.event;

import io.salonledger.contracts.member.HealthFactId;
import io.salonledger.contracts.member.MemberId;

/** A health fact was struck out. */
public record HealthFactStruck(MemberId member, HealthFactId fact) implements MemberEvent {}

package io.salonledger.contracts.member.event;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.MemberSource;

/** How a member came to the shop was put right. */
public record SourceCorrected(
        MemberId member, MemberSource source, @Nullable MemberId referrer) implements MemberEvent {}

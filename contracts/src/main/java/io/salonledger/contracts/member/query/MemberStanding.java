package io.salonledger.contracts.member.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.CustomerClass;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.MemberSource;

/**
 * Where a member stands with the shop.
 *
 * @param since when the old books first knew them
 */
public record MemberStanding(
        Instant registeredAt,
        @Nullable LocalDate since,
        MemberSource source,
        @Nullable RelatedMember referrer,
        CustomerClass customerClass,
        @Nullable BlockDetails block,
        boolean legalHold,
        @Nullable MemberId aliasOf,
        List<AliasDetails> aliases,
        @Nullable Instant erasedAt) {}

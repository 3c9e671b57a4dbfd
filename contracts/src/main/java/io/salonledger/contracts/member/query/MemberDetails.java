package io.salonledger.contracts.member.query;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.organisation.BranchId;

/** A member's card as shown; texts are empty once the person was erased. */
public record MemberDetails(
        MemberId member,
        BranchId branch,
        String name,
        @Nullable String phone,
        Instant registeredAt) {}

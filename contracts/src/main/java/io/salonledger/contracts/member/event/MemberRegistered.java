package io.salonledger.contracts.member.event;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/** A member's file was opened. */
public record MemberRegistered(
        MemberId member,
        BranchId branch,
        @Sealed("member.name") Personal<String> name,
        @Sealed("member.phone") @Nullable Personal<String> phone)
        implements MemberEvent {}

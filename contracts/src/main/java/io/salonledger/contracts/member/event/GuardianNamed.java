package io.salonledger.contracts.member.event;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.Guardian;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/** Somebody answers for a minor, or nobody any more. */
public record GuardianNamed(
        MemberId member,
        @Nullable MemberId guardianMember,
        @Sealed("member.guardian") @Nullable Personal<Guardian> guardian)
        implements MemberEvent {}

package io.salonledger.contracts.member.event;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.BlockReason;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/** A member may no longer book or buy. */
public record MemberBlocked(
        MemberId member,
        BlockReason reason,
        @Sealed("member.block-remark") @Nullable Personal<String> remark) implements MemberEvent {}

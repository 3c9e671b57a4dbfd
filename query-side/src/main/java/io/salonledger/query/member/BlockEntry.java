package io.salonledger.query.member;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.BlockReason;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

record BlockEntry(
        BlockReason reason,
        @Sealed("member.block-remark") @Nullable Personal<String> remark,
        Instant at) {}

package io.salonledger.contracts.member.query;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.BlockReason;

/** Why and since when a member is blocked. */
public record BlockDetails(BlockReason reason, @Nullable String remark, Instant at) {}

package io.salonledger.query.member;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;

/** Where a member stands with the shop. */
record CardStanding(
        @Nullable BlockEntry block,
        boolean legalHold,
        @Nullable MemberId aliasOf,
        List<AliasEntry> aliases,
        @Nullable Instant erasedAt) {

    static final CardStanding FREE = new CardStanding(null, false, null, List.of(), null);

    CardStanding blocked(@Nullable BlockEntry by) {
        return new CardStanding(by, legalHold, aliasOf, aliases, erasedAt);
    }

    CardStanding held(boolean held) {
        return new CardStanding(block, held, aliasOf, aliases, erasedAt);
    }

    CardStanding standingFor(@Nullable MemberId main) {
        return new CardStanding(block, legalHold, main, aliases, erasedAt);
    }

    CardStanding with(List<AliasEntry> others) {
        return new CardStanding(block, legalHold, aliasOf, others, erasedAt);
    }
}

package io.salonledger.query.member;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.organisation.BranchId;

/**
 * A member as listed and found.
 *
 * @param aliasOf set while another file stands in the list for this one
 * @param reach follows from the own part and the aliases'
 */
record MemberSearchDocument(
        MemberId member,
        BranchId branch,
        MemberSource source,
        Instant registeredAt,
        MemberShown shown,
        MemberKeys keys,
        boolean blocked,
        @Nullable MemberId aliasOf,
        Findable own,
        List<AliasPart> aliases,
        Reach reach) {

    static MemberSearchDocument opened(
            MemberId member, BranchId branch, MemberSource source, Instant at, MemberShown shown) {
        return new MemberSearchDocument(
                member,
                branch,
                source,
                at,
                shown,
                MemberKeys.NONE,
                false,
                null,
                Findable.NOTHING,
                List.of(),
                Reach.of(Findable.NOTHING, List.of()));
    }

    MemberSearchDocument with(MemberShown other) {
        return new MemberSearchDocument(
                member, branch, source, registeredAt, other, keys, blocked, aliasOf, own, aliases, reach);
    }

    MemberSearchDocument with(MemberKeys other) {
        return new MemberSearchDocument(
                member, branch, source, registeredAt, shown, other, blocked, aliasOf, own, aliases, reach);
    }

    MemberSearchDocument with(MemberSource other) {
        return new MemberSearchDocument(
                member, branch, other, registeredAt, shown, keys, blocked, aliasOf, own, aliases, reach);
    }

    MemberSearchDocument blocked(boolean now) {
        return new MemberSearchDocument(
                member, branch, source, registeredAt, shown, keys, now, aliasOf, own, aliases, reach);
    }

    MemberSearchDocument standingFor(@Nullable MemberId main) {
        return new MemberSearchDocument(
                member, branch, source, registeredAt, shown, keys, blocked, main, own, aliases, reach);
    }

    MemberSearchDocument with(Findable other) {
        return withParts(other, aliases);
    }

    MemberSearchDocument withAliases(List<AliasPart> others) {
        return withParts(own, others);
    }

    private MemberSearchDocument withParts(Findable mine, List<AliasPart> others) {
        return new MemberSearchDocument(
                member,
                branch,
                source,
                registeredAt,
                shown,
                keys,
                blocked,
                aliasOf,
                mine,
                others,
                Reach.of(mine, others));
    }
}

package io.salonledger.query.member;

import java.time.Instant;
import java.util.List;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.organisation.BranchId;

/** A member's card as kept: opened by id, everything personal sealed. */
record MemberDetailsDocument(
        MemberId member,
        BranchId branch,
        CardOrigin origin,
        CardIdentity identity,
        CardTraits traits,
        List<ConsentEntry> consents,
        List<NoteEntry> notes,
        CardStanding standing,
        List<VisitEntry> visits) {

    static MemberDetailsDocument opened(MemberId member, BranchId branch, CardOrigin origin, CardIdentity identity) {
        return new MemberDetailsDocument(
                member, branch, origin, identity, CardTraits.NONE, List.of(), List.of(), CardStanding.FREE, List.of());
    }

    /** What stays when the person is erased: that there was a file. */
    MemberDetailsDocument erased(Instant at) {
        CardOrigin bare = new CardOrigin(origin.registeredAt(), origin.source(), null, null);
        CardStanding gone = new CardStanding(null, false, standing.aliasOf(), standing.aliases(), at);
        return new MemberDetailsDocument(
                member, branch, bare, CardIdentity.NOBODY, CardTraits.NONE, List.of(), List.of(), gone, visits);
    }

    MemberDetailsDocument with(CardOrigin other) {
        return new MemberDetailsDocument(member, branch, other, identity, traits, consents, notes, standing, visits);
    }

    MemberDetailsDocument with(CardIdentity other) {
        return new MemberDetailsDocument(member, branch, origin, other, traits, consents, notes, standing, visits);
    }

    MemberDetailsDocument with(CardTraits other) {
        return new MemberDetailsDocument(member, branch, origin, identity, other, consents, notes, standing, visits);
    }

    MemberDetailsDocument with(CardStanding other) {
        return new MemberDetailsDocument(member, branch, origin, identity, traits, consents, notes, other, visits);
    }

    MemberDetailsDocument withConsents(List<ConsentEntry> other) {
        return new MemberDetailsDocument(member, branch, origin, identity, traits, other, notes, standing, visits);
    }

    MemberDetailsDocument withNotes(List<NoteEntry> other) {
        return new MemberDetailsDocument(member, branch, origin, identity, traits, consents, other, standing, visits);
    }

    MemberDetailsDocument withVisits(List<VisitEntry> other) {
        return new MemberDetailsDocument(member, branch, origin, identity, traits, consents, notes, standing, other);
    }
}

package io.salonledger.contracts.member.query;

import java.util.List;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.organisation.BranchId;

/**
 * A member's card as shown; texts are empty once the person was erased.
 *
 * @param notes newest first
 */
public record MemberDetails(
        MemberId member,
        BranchId branch,
        MemberPerson person,
        MemberContact contact,
        MemberTraits traits,
        MemberStanding standing,
        List<ConsentDetails> consents,
        List<NoteDetails> notes) {}

package io.salonledger.contracts.member.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Query;

/** A member's contacts in full; each look is recorded. */
@Needs(Permission.MEMBER_CONTACT)
public record RevealContact(MemberId member) implements Query<MemberContact> {}

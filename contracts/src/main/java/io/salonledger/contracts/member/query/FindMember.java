package io.salonledger.contracts.member.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Query;

/** One member's card; an alias answers with the card of the member that it stands for. */
@Needs(Permission.MEMBER_SEE)
public record FindMember(MemberId member) implements Query<MemberDetails> {}

package io.salonledger.contracts.member.query;

import io.salonledger.contracts.audit.Look;
import io.salonledger.contracts.audit.RecordedQuery;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;

/** One member's card; an alias answers with the card of the member that it stands for. */
@Needs(Permission.MEMBER_SEE)
public record FindMember(MemberId member) implements RecordedQuery<MemberDetails> {

    @Override
    public Look look() {
        return Look.card(member.stream());
    }
}

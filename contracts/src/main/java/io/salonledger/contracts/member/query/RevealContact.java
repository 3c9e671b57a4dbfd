package io.salonledger.contracts.member.query;

import io.salonledger.contracts.audit.Look;
import io.salonledger.contracts.audit.ReadPurpose;
import io.salonledger.contracts.audit.RecordedQuery;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;

/** A member's contacts in full; each look is recorded with what it was for. */
@Needs(Permission.MEMBER_CONTACT)
public record RevealContact(MemberId member, ReadPurpose purpose) implements RecordedQuery<MemberContact> {

    @Override
    public Look look() {
        return Look.contact(member.stream(), purpose);
    }
}

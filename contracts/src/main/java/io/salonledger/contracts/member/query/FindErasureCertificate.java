package io.salonledger.contracts.member.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Query;

/** The certificate of an erasure (删除证明). */
@Needs(Permission.MEMBER_SEE)
public record FindErasureCertificate(MemberId member) implements Query<ErasureCertificate> {}

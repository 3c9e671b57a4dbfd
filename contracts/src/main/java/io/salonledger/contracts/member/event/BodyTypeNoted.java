package io.salonledger.contracts.member.event;

import io.salonledger.contracts.member.BodyType;
import io.salonledger.contracts.member.ConsentId;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/** A member's skin and hair type were noted; sealed with the key of the consent. */
public record BodyTypeNoted(
        MemberId member,
        ConsentId consent,
        @Sealed("member.body") Personal<BodyType> type) implements MemberEvent {}

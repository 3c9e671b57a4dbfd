package io.salonledger.contracts.member.event;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/** A member's name was put right. */
public record NameCorrected(
        MemberId member, @Sealed("member.name") Personal<String> name) implements MemberEvent {}

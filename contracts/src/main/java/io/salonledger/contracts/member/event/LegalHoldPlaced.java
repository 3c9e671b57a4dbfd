package io.salonledger.contracts.member.event;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/** A file must be kept for now. */
public record LegalHoldPlaced(
        MemberId member, @Sealed("member.case") Personal<String> caseNumber) implements MemberEvent {}

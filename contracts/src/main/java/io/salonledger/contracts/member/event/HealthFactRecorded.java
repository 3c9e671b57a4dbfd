package io.salonledger.contracts.member.event;

import io.salonledger.contracts.member.ConsentId;
import io.salonledger.contracts.member.HealthFact;
import io.salonledger.contracts.member.HealthFactId;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/** A health fact was added; it is sealed with the key of the consent. */
public record HealthFactRecorded(
        MemberId member,
        HealthFactId fact,
        ConsentId consent,
        @Sealed("member.health") Personal<HealthFact> content) implements MemberEvent {}

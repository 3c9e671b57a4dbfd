package io.salonledger.query.member;

import java.time.Instant;

import io.salonledger.contracts.member.HealthFact;
import io.salonledger.contracts.member.HealthFactId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

record HealthEntry(
        HealthFactId fact, @Sealed("member.health") Personal<HealthFact> content, String by, Instant at) {}

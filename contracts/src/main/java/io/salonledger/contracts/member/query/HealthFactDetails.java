package io.salonledger.contracts.member.query;

import java.time.Instant;

import io.salonledger.contracts.member.HealthFact;
import io.salonledger.contracts.member.HealthFactId;

/** One fact of a health record, with who wrote it down and when. */
public record HealthFactDetails(HealthFactId fact, HealthFact content, String by, Instant at) {}

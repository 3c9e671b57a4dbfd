package io.salonledger.contracts.member.query;

import java.time.Instant;

import io.salonledger.contracts.member.HealthFact;
import io.salonledger.contracts.member.HealthFactId;
import io.salonledger.contracts.member.MemberId;

/**
 * One fact of a health record, with who wrote it down and when.
 *
 * @param file on which it stands: the member's own, or one that stands for it
 */
public record HealthFactDetails(MemberId file, HealthFactId fact, HealthFact content, String by, Instant at) {}

package io.salonledger.contracts.member.query;

import java.util.List;

import io.salonledger.contracts.member.BodyType;

/** A member's health record. */
public record HealthDetails(BodyType body, List<HealthFactDetails> facts) {}

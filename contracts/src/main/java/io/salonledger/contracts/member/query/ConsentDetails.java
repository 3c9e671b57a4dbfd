package io.salonledger.contracts.member.query;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.ConsentChannel;
import io.salonledger.contracts.member.ConsentId;
import io.salonledger.contracts.member.ConsentPurpose;

/** A consent that was given, and perhaps withdrawn. */
public record ConsentDetails(
        ConsentId consent,
        ConsentPurpose purpose,
        ConsentChannel channel,
        String policyVersion,
        LocalDate on,
        @Nullable LocalDate withdrawnOn) {}

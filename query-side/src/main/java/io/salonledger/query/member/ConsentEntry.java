package io.salonledger.query.member;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.ConsentChannel;
import io.salonledger.contracts.member.ConsentId;
import io.salonledger.contracts.member.ConsentPurpose;

record ConsentEntry(
        ConsentId consent,
        ConsentPurpose purpose,
        ConsentChannel channel,
        String policyVersion,
        LocalDate on,
        @Nullable LocalDate withdrawnOn) {

    ConsentEntry withdrawn(LocalDate day) {
        return new ConsentEntry(consent, purpose, channel, policyVersion, on, day);
    }
}

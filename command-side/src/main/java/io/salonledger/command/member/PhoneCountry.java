package io.salonledger.command.member;

import io.salonledger.contracts.organisation.BranchId;

/** From which country a phone is meant to be that was written down without a country code. */
interface PhoneCountry {

    /** Two letters, for example {@code CN}. */
    String of(BranchId branch);
}

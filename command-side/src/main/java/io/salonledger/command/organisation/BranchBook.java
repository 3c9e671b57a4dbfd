package io.salonledger.command.organisation;

import io.salonledger.contracts.organisation.BranchId;

/** Where other decisions look a branch up: its legal entity, currency, business day, taxes and rooms. */
public interface BranchBook {

    /** As of the newest event; refused with {@code not-found} if there is no such branch. */
    BranchTerms termsOf(BranchId branch);
}

package io.salonledger.command.ticket;

import java.time.LocalDate;
import java.util.Currency;

import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.TaxScheme;

/** On what terms a branch sells on a business date. */
record BranchTerms(Currency currency, String legalEntity, TaxScheme taxes) {

    /** Where they are looked up. */
    interface Source {

        /** Refused with {@code branch-not-ready} if there is no such branch, or it is closed by then. */
        BranchTerms of(BranchId branch, LocalDate businessDate);
    }
}

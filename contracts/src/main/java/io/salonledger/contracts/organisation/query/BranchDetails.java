package io.salonledger.contracts.organisation.query;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.organisation.BusinessCalendar;
import io.salonledger.contracts.organisation.Facility;
import io.salonledger.contracts.organisation.Holiday;
import io.salonledger.contracts.organisation.LegalEntity;
import io.salonledger.contracts.organisation.OpenSpan;
import io.salonledger.contracts.organisation.TaxScheme;

/**
 * All of one branch.
 *
 * @param facilities rooms and equipment in use, by name
 * @param taxSchemes newest first
 * @param closedOn its last day, or null while it is open
 */
public record BranchDetails(
        BranchId branch,
        BranchProfile profile,
        LegalEntity legalEntity,
        Currency currency,
        BusinessCalendar calendar,
        List<OpenSpan> hours,
        List<Holiday> holidays,
        List<Facility> facilities,
        List<TaxScheme> taxSchemes,
        @Nullable LocalDate closedOn) {

    public BranchDetails {
        hours = List.copyOf(hours);
        holidays = List.copyOf(holidays);
        facilities = List.copyOf(facilities);
        taxSchemes = List.copyOf(taxSchemes);
    }
}

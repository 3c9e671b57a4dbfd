package io.salonledger.command.organisation;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.message.Event;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BusinessCalendar;
import io.salonledger.contracts.organisation.Facility;
import io.salonledger.contracts.organisation.LegalEntity;
import io.salonledger.contracts.organisation.OpeningHours;
import io.salonledger.contracts.organisation.TaxScheme;
import io.salonledger.contracts.organisation.event.BranchClosed;
import io.salonledger.contracts.organisation.event.BranchOpened;
import io.salonledger.contracts.organisation.event.BusinessDaySet;
import io.salonledger.contracts.organisation.event.FacilityRetired;
import io.salonledger.contracts.organisation.event.FacilitySet;
import io.salonledger.contracts.organisation.event.HolidayRemoved;
import io.salonledger.contracts.organisation.event.HolidaySet;
import io.salonledger.contracts.organisation.event.HoursSet;
import io.salonledger.contracts.organisation.event.LegalEntityChanged;
import io.salonledger.contracts.organisation.event.TaxSchemeSet;

/**
 * What other decisions need to know of a branch.
 *
 * @param closedOn its last day, or null while it is open
 */
public record BranchTerms(
        BranchId branch,
        LegalEntity legalEntity,
        Currency currency,
        BusinessCalendar calendar,
        List<TaxScheme> taxSchemes,
        List<Facility> facilities,
        OpeningHours hours,
        @Nullable LocalDate closedOn) {

    public BranchTerms {
        taxSchemes = List.copyOf(taxSchemes);
        facilities = List.copyOf(facilities);
    }

    /** The taxes on a business date; a scheme without taxes if none was set. */
    public TaxScheme taxesOn(LocalDate businessDate) {
        return TaxScheme.at(businessDate, taxSchemes);
    }

    static BranchTerms of(BranchOpened event) {
        return new BranchTerms(
                event.branch(),
                event.legalEntity(),
                event.currency(),
                new BusinessCalendar(List.of(event.businessDay())),
                List.of(),
                List.of(),
                OpeningHours.UNKNOWN,
                null);
    }

    BranchTerms after(Event event) {
        return switch (event) {
            case LegalEntityChanged e ->
                new BranchTerms(branch, e.legalEntity(), currency, calendar, taxSchemes, facilities, hours, closedOn);
            case BusinessDaySet e ->
                new BranchTerms(branch, legalEntity, currency, e.calendar(), taxSchemes, facilities, hours, closedOn);
            case TaxSchemeSet e ->
                with(
                        Stream.concat(
                                        taxSchemes.stream()
                                                .filter(s -> !s.validFrom()
                                                        .equals(e.scheme().validFrom())),
                                        Stream.of(e.scheme()))
                                .toList(),
                        facilities);
            case FacilitySet e ->
                with(
                        taxSchemes,
                        Stream.concat(without(e.facility().id().value()), Stream.of(e.facility()))
                                .toList());
            case FacilityRetired e ->
                with(taxSchemes, without(e.facility().value()).toList());
            case HoursSet e -> with(new OpeningHours(e.hours(), hours.holidays()));
            case HolidaySet e -> with(hours.with(e.holiday()));
            case HolidayRemoved e -> with(hours.without(e.date()));
            case BranchClosed e ->
                new BranchTerms(branch, legalEntity, currency, calendar, taxSchemes, facilities, hours, e.lastDay());
            default -> this;
        };
    }

    private Stream<Facility> without(String facility) {
        return facilities.stream().filter(f -> !f.id().value().equals(facility));
    }

    private BranchTerms with(List<TaxScheme> schemes, List<Facility> rooms) {
        return new BranchTerms(branch, legalEntity, currency, calendar, schemes, rooms, hours, closedOn);
    }

    private BranchTerms with(OpeningHours open) {
        return new BranchTerms(branch, legalEntity, currency, calendar, taxSchemes, facilities, open, closedOn);
    }
}

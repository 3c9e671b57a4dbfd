package io.salonledger.query.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.organisation.BusinessCalendar;
import io.salonledger.contracts.organisation.Facility;
import io.salonledger.contracts.organisation.FacilityId;
import io.salonledger.contracts.organisation.Holiday;
import io.salonledger.contracts.organisation.LegalEntity;
import io.salonledger.contracts.organisation.OpenSpan;
import io.salonledger.contracts.organisation.TaxScheme;
import io.salonledger.contracts.organisation.event.BranchOpened;
import io.salonledger.contracts.organisation.query.BranchDetails;

record BranchDocument(
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

    static BranchDocument of(BranchOpened event) {
        return new BranchDocument(
                event.branch(),
                event.profile(),
                event.legalEntity(),
                event.currency(),
                new BusinessCalendar(List.of(event.businessDay())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    BranchDetails details() {
        return new BranchDetails(
                branch,
                profile,
                legalEntity,
                currency,
                calendar,
                hours,
                holidays,
                facilities.stream().sorted(Comparator.comparing(Facility::name)).toList(),
                taxSchemes.stream()
                        .sorted(Comparator.comparing(TaxScheme::validFrom).reversed())
                        .toList(),
                closedOn);
    }

    BranchDocument with(BranchProfile corrected) {
        return new BranchDocument(
                branch, corrected, legalEntity, currency, calendar, hours, holidays, facilities, taxSchemes, closedOn);
    }

    BranchDocument with(LegalEntity other) {
        return new BranchDocument(
                branch, profile, other, currency, calendar, hours, holidays, facilities, taxSchemes, closedOn);
    }

    BranchDocument with(BusinessCalendar changed) {
        return new BranchDocument(
                branch, profile, legalEntity, currency, changed, hours, holidays, facilities, taxSchemes, closedOn);
    }

    BranchDocument withHours(List<OpenSpan> set) {
        return new BranchDocument(
                branch, profile, legalEntity, currency, calendar, set, holidays, facilities, taxSchemes, closedOn);
    }

    BranchDocument with(Holiday holiday) {
        return withHolidays(replaced(holidays, h -> h.date().equals(holiday.date()), Stream.of(holiday)));
    }

    BranchDocument withoutHoliday(LocalDate date) {
        return withHolidays(replaced(holidays, h -> h.date().equals(date), Stream.of()));
    }

    BranchDocument with(TaxScheme scheme) {
        var schemes = replaced(taxSchemes, s -> s.validFrom().equals(scheme.validFrom()), Stream.of(scheme));
        return new BranchDocument(
                branch, profile, legalEntity, currency, calendar, hours, holidays, facilities, schemes, closedOn);
    }

    BranchDocument with(Facility facility) {
        return withFacilities(replaced(facilities, f -> f.id().equals(facility.id()), Stream.of(facility)));
    }

    BranchDocument without(FacilityId facility) {
        return withFacilities(replaced(facilities, f -> f.id().equals(facility), Stream.of()));
    }

    BranchDocument closed(LocalDate lastDay) {
        return new BranchDocument(
                branch, profile, legalEntity, currency, calendar, hours, holidays, facilities, taxSchemes, lastDay);
    }

    private BranchDocument withHolidays(List<Holiday> set) {
        return new BranchDocument(
                branch,
                profile,
                legalEntity,
                currency,
                calendar,
                hours,
                set.stream().sorted(Comparator.comparing(Holiday::date)).toList(),
                facilities,
                taxSchemes,
                closedOn);
    }

    private BranchDocument withFacilities(List<Facility> set) {
        return new BranchDocument(
                branch, profile, legalEntity, currency, calendar, hours, holidays, set, taxSchemes, closedOn);
    }

    private static <T> List<T> replaced(List<T> all, Predicate<T> same, Stream<T> by) {
        return Stream.concat(all.stream().filter(same.negate()), by).toList();
    }
}

package io.salonledger.command.organisation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.organisation.Facility;
import io.salonledger.contracts.organisation.Holiday;
import io.salonledger.contracts.organisation.LegalEntity;
import io.salonledger.contracts.organisation.OpenSpan;
import io.salonledger.contracts.organisation.OrganisationRejection;

/** What a branch's texts, hours and rooms must be; each answers the clean form or refuses. */
final class BranchRules {

    private static final int MAX_NAME = 100;
    private static final int MAX_ADDRESS = 300;
    private static final int MAX_PHONE = 50;
    private static final int MINUTES_OF_WEEK = 7 * 24 * 60;

    private BranchRules() {}

    static BranchProfile valid(BranchProfile profile) {
        return new BranchProfile(
                required("name", profile.name()),
                optional("address", profile.address(), MAX_ADDRESS),
                optional("phone", profile.phone(), MAX_PHONE));
    }

    static LegalEntity valid(LegalEntity entity) {
        return new LegalEntity(
                required("legal-entity", entity.name()), optional("tax-number", entity.taxNumber(), MAX_NAME));
    }

    static Facility valid(Facility facility, Collection<Facility> others) {
        String name = required("name", facility.name());
        if (facility.places() < 1) {
            throw OrganisationRejection.PLACES_INVALID.because();
        }
        if (others.stream()
                .anyMatch(o -> !o.id().equals(facility.id()) && o.name().equalsIgnoreCase(name))) {
            throw OrganisationRejection.FACILITY_NAME_TWICE.because();
        }
        return new Facility(facility.id(), facility.kind(), name, facility.places());
    }

    static Holiday valid(Holiday holiday) {
        List<OpenSpan> hours = valid(holiday.hours());
        if (hours.stream().anyMatch(span -> span.day() != holiday.date().getDayOfWeek())) {
            throw GeneralRejection.FIELD_INVALID.because("hours");
        }
        return new Holiday(holiday.date(), required("name", holiday.name()), hours);
    }

    /** In the order of the week; spans must not overlap, neither over midnight nor from Sunday into Monday. */
    static List<OpenSpan> valid(List<OpenSpan> hours) {
        List<OpenSpan> sorted = hours.stream()
                .sorted(Comparator.comparingInt(BranchRules::start))
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            boolean last = i == sorted.size() - 1;
            int next = last ? start(sorted.getFirst()) + MINUTES_OF_WEEK : start(sorted.get(i + 1));
            if (end(sorted.get(i)) > next) {
                throw OrganisationRejection.HOURS_OVERLAP.because(sorted.get(i).day());
            }
        }
        return sorted;
    }

    private static int start(OpenSpan span) {
        return (span.day().getValue() - 1) * 24 * 60 + span.opens().toSecondOfDay() / 60;
    }

    private static int end(OpenSpan span) {
        int day = span.day().getValue() - 1 + (span.endsNextDay() ? 1 : 0);
        return day * 24 * 60 + span.closes().toSecondOfDay() / 60;
    }

    static String required(String field, @Nullable String text) {
        String clean = optional(field, text, MAX_NAME);
        if (clean == null) {
            throw GeneralRejection.FIELD_REQUIRED.because(field);
        }
        return clean;
    }

    private static @Nullable String optional(String field, @Nullable String text, int most) {
        String clean = text == null ? "" : text.strip();
        if (clean.length() > most) {
            throw GeneralRejection.TEXT_TOO_LONG.because(field, most);
        }
        return clean.isEmpty() ? null : clean;
    }
}

package io.salonledger.query.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a customer's purchases and bookings come to, those of merged files included.
 *
 * @param branches visited ones; before the first visit the one where the file was opened
 * @param interval days between two visits, from the second on
 * @param currency of the amounts: the one of most purchases; others don't count in
 * @param spend net of all time, in minor units
 * @param yearSpend by month, for example 2018-03: net of the 12 months that end with it, as far as it isn't zero
 * @param months visits by month
 * @param therapists with the number of tickets they served on
 */
record CustomerFigures(
        Set<String> branches,
        @Nullable String lastBranch,
        @Nullable LocalDate firstVisit,
        @Nullable LocalDate lastVisit,
        int visits,
        @Nullable Double interval,
        @Nullable String currency,
        long spend,
        long average,
        Map<String, Long> yearSpend,
        Map<String, Integer> months,
        List<Had> services,
        List<Had> products,
        List<Had> therapists,
        @Nullable String topTherapist,
        int bookings,
        int noShows,
        int cancellations) {

    /** One service, product or therapist, and how often; the most frequent first. */
    record Had(String id, int times) {}
}

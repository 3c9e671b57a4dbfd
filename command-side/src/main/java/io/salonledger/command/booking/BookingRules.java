package io.salonledger.command.booking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.salonledger.command.catalogue.ServiceBook;
import io.salonledger.command.organisation.BranchBook;
import io.salonledger.command.organisation.BranchTerms;
import io.salonledger.command.roster.Spans;
import io.salonledger.contracts.booking.AgreedTerms;
import io.salonledger.contracts.booking.BookingRejection;
import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.ServiceTermsVersion;
import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BusinessCalendar;
import io.salonledger.contracts.roster.RosterRejection;

/** What must be true of any booking's time and service. */
@Component
class BookingRules {

    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(12);

    private final BranchBook branches;
    private final ServiceBook services;
    private final Clock clock;

    BookingRules(BranchBook branches, ServiceBook services, Clock clock) {
        this.branches = branches;
        this.services = services;
        this.clock = clock;
    }

    /** Refused if the branch, the service or the calendar stands against it. */
    Asked ask(BranchId id, ServiceId service, ShopTime start, @Nullable Duration wanted, Map<String, ?> metadata) {
        BranchTerms branch = branches.termsOf(id);
        BusinessCalendar calendar = branch.calendar();
        Spans.requireOf(calendar, start);
        LocalDate date = calendar.businessDateOf(start.instant());
        AgreedTerms terms = agree(service, wanted, date);
        ShopSpan span = new ShopSpan(start, terms.duration());
        requireNotPast(calendar, date, metadata);
        requireOpen(branch, date, span);
        return new Asked(branch, terms, span, Spans.days(calendar, span));
    }

    private AgreedTerms agree(ServiceId service, @Nullable Duration wanted, LocalDate date) {
        ServiceTermsVersion version =
                services.find(service).at(date).orElseThrow(BookingRejection.SERVICE_NOT_OFFERED::because);
        Duration duration = wanted == null ? version.terms().duration() : wanted;
        if (duration == null) {
            throw BookingRejection.DURATION_REQUIRED.because();
        }
        if (duration.compareTo(SHORTEST) < 0 || duration.compareTo(LONGEST) > 0) {
            throw BookingRejection.BOOKED_TIME_INVALID.because();
        }
        return new AgreedTerms(service, version.number(), version.terms().price(), duration);
    }

    /** The desk may enter what happened earlier today; the product itself also writes history. */
    private void requireNotPast(BusinessCalendar calendar, LocalDate date, Map<String, ?> metadata) {
        if (!isProduct(metadata) && date.isBefore(calendar.businessDateOf(clock.instant()))) {
            throw RosterRejection.IN_THE_PAST.because();
        }
    }

    private static void requireOpen(BranchTerms branch, LocalDate date, ShopSpan span) {
        boolean closed = branch.closedOn() != null && date.isAfter(branch.closedOn());
        if (closed || !branch.hours().cover(span.start().local(), span.end().local())) {
            throw Spans.refusal(BookingRejection.BRANCH_NOT_OPEN, span);
        }
    }

    /** When a step was done: now, or earlier on the same business day; the product itself also writes history. */
    ShopTime moment(BranchId branch, @Nullable Instant at, Map<String, ?> metadata) {
        BusinessCalendar calendar = branches.termsOf(branch).calendar();
        Instant now = clock.instant();
        Instant moment = at == null ? now : at;
        if (moment.isAfter(now)) {
            throw BookingRejection.TOO_EARLY.because();
        }
        requireNotPast(calendar, calendar.businessDateOf(moment), metadata);
        return ShopTime.at(moment, calendar.zone());
    }

    LocalDate dateOf(BranchId branch, ShopTime moment) {
        return branches.termsOf(branch).calendar().businessDateOf(moment.instant());
    }

    BranchTerms branch(BranchId branch) {
        return branches.termsOf(branch);
    }

    private static boolean isProduct(Map<String, ?> metadata) {
        return Actor.from(metadata)
                .map(actor -> actor.roles().contains(Role.SYSTEM))
                .orElse(false);
    }
}

package io.salonledger.command.booking;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.salonledger.command.catalogue.ServiceBook;
import io.salonledger.command.organisation.BranchTerms;
import io.salonledger.command.roster.OpenPlans;
import io.salonledger.command.roster.Spans;
import io.salonledger.command.staff.EmployeeBook;
import io.salonledger.command.staff.EmployeeTerms;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.BookingRejection;
import io.salonledger.contracts.booking.Placement;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.organisation.FacilityId;
import io.salonledger.contracts.roster.RosterRejection;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.Skills;

/** Finds who serves a booking and in which room, in plans that are open for it. */
@Component
class PlacementDesk {

    private final ServiceBook services;
    private final EmployeeBook employees;

    PlacementDesk(ServiceBook services, EmployeeBook employees) {
        this.services = services;
        this.employees = employees;
    }

    /** Refused if nobody, or not the one who is asked for, can serve it. */
    Placement place(
            BookingId booking, Asked asked, @Nullable EmployeeId wanted, @Nullable FacilityId room, OpenPlans plans) {
        EmployeeId employee =
                wanted == null ? anySuitable(booking, asked, plans) : suitable(booking, asked, wanted, plans);
        Placement placement = new Placement(asked.days(), employee, wanted == null, room, asked.span());
        requireRoom(booking, placement, asked.branch(), plans);
        return placement;
    }

    /** Refused if what was free when it was placed no longer is. */
    void requireStillFree(BookingId booking, Placement placement, BranchTerms branch, OpenPlans plans) {
        plans.requireFree(booking, placement.employee(), placement.days(), placement.span());
        requireRoom(booking, placement, branch, plans);
    }

    private EmployeeId suitable(BookingId booking, Asked asked, EmployeeId wanted, OpenPlans plans) {
        EmployeeTerms terms = employees.termsOf(wanted);
        if (!terms.worksIn(asked.branch().branch(), asked.days().getFirst())) {
            throw RosterRejection.NOT_OF_BRANCH.because();
        }
        if (!terms.skills().equals(Skills.NONE) && !covers(terms, asked)) {
            throw BookingRejection.NOT_SKILLED.because();
        }
        plans.requireFree(booking, wanted, asked.days(), asked.span());
        return wanted;
    }

    /**
     * The least occupied of those who are free and have learned the service. Where nobody on duty has any skill recorded,
     * nothing is known of skills in this house, and anybody will do.
     */
    private EmployeeId anySuitable(BookingId booking, Asked asked, OpenPlans plans) {
        boolean skillsKnown = plans.onDuty(asked.days()).stream()
                .anyMatch(employee -> !employees.termsOf(employee).skills().equals(Skills.NONE));
        LocalDate date = asked.days().getFirst();
        return plans.free(booking, asked.days(), asked.span()).stream()
                .filter(employee -> {
                    EmployeeTerms terms = employees.termsOf(employee);
                    return terms.worksIn(asked.branch().branch(), date) && (!skillsKnown || covers(terms, asked));
                })
                .findFirst()
                .orElseThrow(() -> Spans.refusal(RosterRejection.NOBODY_FREE, asked.span()));
    }

    private boolean covers(EmployeeTerms terms, Asked asked) {
        ServiceId service = asked.terms().service();
        return terms.skills().cover(service, services.find(service).category());
    }

    private static void requireRoom(BookingId booking, Placement placement, BranchTerms branch, OpenPlans plans) {
        FacilityId room = placement.room();
        if (room == null) {
            return;
        }
        int places = branch.facilities().stream()
                .filter(facility -> facility.id().equals(room))
                .findFirst()
                .orElseThrow(BookingRejection.ROOM_UNKNOWN::because)
                .places();
        plans.requireRoom(booking, room, places, placement.days(), placement.span());
    }
}

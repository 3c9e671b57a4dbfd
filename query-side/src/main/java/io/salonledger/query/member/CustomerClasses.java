package io.salonledger.query.member;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.CustomerClass;

/** New, old or potential: follows from the first visit and today. */
final class CustomerClasses {

    /** A customer is new for so many days after the first visit. */
    static final int NEW_DAYS = 90;

    private CustomerClasses() {}

    static CustomerClass of(@Nullable LocalDate firstVisit, LocalDate today) {
        if (firstVisit == null) {
            return CustomerClass.POTENTIAL;
        }
        return firstVisit.isBefore(newSince(today)) ? CustomerClass.OLD : CustomerClass.NEW;
    }

    static LocalDate newSince(LocalDate today) {
        return today.minusDays(NEW_DAYS);
    }
}

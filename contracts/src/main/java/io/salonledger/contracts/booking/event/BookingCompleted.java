package io.salonledger.contracts.booking.event;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.AgreedTerms;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;

/**
 * The guest of a booking was served, by whom and on which terms: what there is to pay.
 *
 * @param businessDate on which it counts
 * @param member null if the guest is no member
 */
public record BookingCompleted(
        BookingId booking,
        BranchId branch,
        LocalDate businessDate,
        @Nullable MemberId member,
        EmployeeId employee,
        AgreedTerms terms,
        ShopTime at)
        implements BookingEvent {}

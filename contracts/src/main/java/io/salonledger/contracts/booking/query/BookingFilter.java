package io.salonledger.contracts.booking.query;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;

/**
 * Which bookings are meant; null or empty means any.
 *
 * @param from first booked date
 * @param to last booked date
 */
public record BookingFilter(
        @Nullable BranchId branch,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable MemberId member,
        @Nullable EmployeeId employee,
        @Nullable ServiceId service,
        Set<BookingState> states) {

    public static final BookingFilter ALL = new BookingFilter(null, null, null, null, null, null, Set.of());

    public BookingFilter {
        states = Set.copyOf(states);
    }

    public static BookingFilter ofMember(MemberId member) {
        return new BookingFilter(null, null, null, member, null, null, Set.of());
    }

    public static BookingFilter ofBranch(BranchId branch) {
        return new BookingFilter(branch, null, null, null, null, null, Set.of());
    }

    public BookingFilter with(Set<BookingState> states) {
        return new BookingFilter(branch, from, to, member, employee, service, states);
    }

    public BookingFilter from(LocalDate date) {
        return new BookingFilter(branch, date, to, member, employee, service, states);
    }
}

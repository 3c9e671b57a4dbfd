package io.salonledger.ui.complaint;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.ticket.TicketId;

/**
 * What is known of a complaint before it is filed, from the page it is filed on.
 *
 * @param memberName what the member is called
 */
public record ComplaintAbout(
        @Nullable BranchId branch,
        @Nullable MemberId member,
        String memberName,
        @Nullable TicketId ticket,
        @Nullable BookingId booking,
        @Nullable EmployeeId employee) {

    static final ComplaintAbout NOTHING = new ComplaintAbout(null, null, "", null, null, null);

    public static ComplaintAbout member(MemberId member, String name) {
        return new ComplaintAbout(null, member, name, null, null, null);
    }
}

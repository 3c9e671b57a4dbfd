package io.salonledger.contracts.booking.command;

import io.salonledger.contracts.booking.Arrangement;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.Outcome;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.organisation.BranchId;

/** Takes a booking over from old books; again with another outcome records the new outcome. */
@Needs(Permission.IMPORT)
public record ImportBooking(
        BookingId booking, BranchId branch, Arrangement arrangement, ShopTime start, Outcome outcome, SourceRow source)
        implements Command, BranchScoped {

    @Override
    public String target() {
        return booking.stream();
    }

    @Override
    public String branchId() {
        return branch.value();
    }
}

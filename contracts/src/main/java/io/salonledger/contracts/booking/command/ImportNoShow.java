package io.salonledger.contracts.booking.command;

import java.time.LocalDate;

import io.salonledger.contracts.booking.Arrangement;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.organisation.BranchId;

/**
 * Takes over from old books that a guest did not come. Notes it on the booking; where the old books have no such booking,
 * the id is a new one and the no-show becomes a booking without a time.
 */
@Needs(Permission.IMPORT)
public record ImportNoShow(
        BookingId booking, BranchId branch, Arrangement arrangement, LocalDate date, SourceRow source)
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

package io.salonledger.contracts.booking.command;

import java.time.LocalDate;

import io.salonledger.contracts.booking.Arrangement;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.Cancellation;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.organisation.BranchId;

/** Takes a cancelled booking over from old books, which tell its date but not its time. */
@Needs(Permission.IMPORT)
public record ImportCancellation(
        BookingId booking,
        BranchId branch,
        Arrangement arrangement,
        LocalDate bookedFor,
        Cancellation cancellation,
        SourceRow source)
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

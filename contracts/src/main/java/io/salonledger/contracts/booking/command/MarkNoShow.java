package io.salonledger.contracts.booking.command;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;

/**
 * Notes that the guest did not come (未到店).
 *
 * @param at when it happened; null means now
 */
@Needs(Permission.BOOKING_EDIT)
public record MarkNoShow(BookingId booking, @Nullable Instant at) implements Command {

    @Override
    public String target() {
        return booking.stream();
    }
}

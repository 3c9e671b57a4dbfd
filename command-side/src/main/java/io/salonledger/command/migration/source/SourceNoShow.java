package io.salonledger.command.migration.source;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.salonledger.command.migration.SourceRef;

/** A row of the no-show report: says of the booking that nobody came; the booking is null if the bookings lack it. */
public record SourceNoShow(
        UUID id,
        SourceRef ref,
        Appointment appointment,
        LocalDate date,
        @Nullable UUID booking) {

    public SourceNoShow withBooking(UUID found) {
        return new SourceNoShow(id, ref, appointment, date, found);
    }
}

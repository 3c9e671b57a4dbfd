package io.salonledger.command.migration.source;

import java.time.LocalDateTime;
import java.util.UUID;

import io.salonledger.command.migration.SourceRef;

/** A booking at the shop's local time; it has no duration. */
public record SourceBooking(
        UUID id, SourceRef ref, Appointment appointment, LocalDateTime start, BookingEvidence evidence) {

    public SourceBooking with(BookingEvidence found) {
        return new SourceBooking(id, ref, appointment, start, found);
    }
}

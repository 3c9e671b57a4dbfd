package io.salonledger.command.migration.source;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.salonledger.command.migration.SourceRef;

/**
 * A booking that was cancelled: a booking of its own, not a state of one in the bookings file; its time of day is unknown.
 *
 * @param by code of who cancelled, or the old system's ADMIN
 * @param days before the booked date as written, or null
 */
public record SourceCancellation(
        UUID id,
        SourceRef ref,
        Appointment appointment,
        LocalDate cancelledOn,
        LocalDate bookedFor,
        String by,
        @Nullable Integer days) {}

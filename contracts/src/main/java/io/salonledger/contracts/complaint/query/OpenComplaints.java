package io.salonledger.contracts.complaint.query;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * How many complaints wait.
 *
 * @param health cases among them
 * @param unassigned nobody takes care of them yet
 * @param oldest when the oldest of them was received
 */
public record OpenComplaints(
        long open,
        long overdue,
        long health,
        long unassigned,
        @Nullable OffsetDateTime oldest) {}

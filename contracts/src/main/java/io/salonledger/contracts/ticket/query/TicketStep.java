package io.salonledger.contracts.ticket.query;

import java.time.Instant;

/**
 * One thing that happened to a ticket.
 *
 * @param what logical name of the event
 * @param user who did it
 * @param recordedAt when it was written down
 */
public record TicketStep(String what, String user, Instant recordedAt) {}

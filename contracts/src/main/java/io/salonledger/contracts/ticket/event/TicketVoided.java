package io.salonledger.contracts.ticket.event;

import java.time.OffsetDateTime;

import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.VoidReason;

/** An open ticket was dropped. */
public record TicketVoided(TicketId ticket, OffsetDateTime voidedAt, VoidReason reason) implements TicketEvent {}

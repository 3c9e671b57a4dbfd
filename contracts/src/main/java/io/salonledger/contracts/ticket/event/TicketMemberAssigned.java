package io.salonledger.contracts.ticket.event;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.ticket.TicketId;

/**
 * A ticket was put to a member's name.
 *
 * @param member null: a walk-in
 */
public record TicketMemberAssigned(
        TicketId ticket, @Nullable MemberId member) implements TicketEvent {}

package io.salonledger.contracts.ticket.event;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.TicketId;

/**
 * A ticket was opened.
 *
 * @param legalEntity which company sells
 * @param member who pays; null: a walk-in
 */
public record TicketOpened(
        TicketId ticket,
        BranchId branch,
        String legalEntity,
        Currency currency,
        String number,
        LocalDate businessDate,
        OffsetDateTime openedAt,
        @Nullable MemberId member)
        implements TicketEvent {}

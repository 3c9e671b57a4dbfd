package io.salonledger.contracts.ticket.query;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.ImportedLine;
import io.salonledger.contracts.ticket.Tender;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.TicketLine;
import io.salonledger.contracts.ticket.TicketState;
import io.salonledger.contracts.ticket.TicketTotals;
import io.salonledger.contracts.ticket.VoidReason;
import io.salonledger.contracts.ticket.WrittenTax;

/**
 * A ticket as opened: as it stands, with its refunds and its history.
 *
 * @param time of day it was opened, where one is known
 * @param booking whose guest was served
 * @param tax with fractions of a cent where an import wrote so
 * @param imported the lines as an import wrote them; empty for a ticket of our own
 * @param source where an imported ticket was found
 */
public record TicketDetails(
        TicketId ticket,
        String number,
        TicketState state,
        BranchId branch,
        @Nullable String legalEntity,
        Currency currency,
        LocalDate businessDate,
        @Nullable OffsetDateTime openedAt,
        @Nullable OffsetDateTime settledAt,
        @Nullable MemberId member,
        @Nullable BookingId booking,
        List<TicketLine> lines,
        List<ImportedLine> imported,
        @Nullable TicketTotals totals,
        Money net,
        List<WrittenTax> taxes,
        List<Tender> tenders,
        List<RefundDetails> refunds,
        @Nullable VoidReason voidReason,
        @Nullable SourceRow source,
        List<TicketStep> steps) {

    public TicketDetails {
        lines = List.copyOf(lines);
        imported = List.copyOf(imported);
        taxes = List.copyOf(taxes);
        tenders = List.copyOf(tenders);
        refunds = List.copyOf(refunds);
        steps = List.copyOf(steps);
    }
}

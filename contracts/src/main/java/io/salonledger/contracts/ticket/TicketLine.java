package io.salonledger.contracts.ticket;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;

/**
 * One line of a ticket.
 *
 * @param guest who is served; null: a guest without a record
 */
public record TicketLine(
        LineId line,
        SoldItem item,
        BigDecimal quantity,
        LinePrice price,
        @Nullable LineDiscount discount,
        LineAmounts amounts,
        @Nullable MemberId guest,
        List<LineShare> shares) {

    public TicketLine {
        shares = List.copyOf(shares);
    }
}

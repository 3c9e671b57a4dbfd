package io.salonledger.contracts.ticket;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;

/**
 * What was given back of a line; all amounts and quantities positive.
 *
 * @param amounts list and net are the refunded part, the discount is zero
 */
public record RefundedLine(
        LineId line,
        SoldItem item,
        BigDecimal quantity,
        StockReturn stock,
        LineAmounts amounts,
        @Nullable MemberId guest,
        List<LineShare> shares) {

    public RefundedLine {
        shares = List.copyOf(shares);
    }
}

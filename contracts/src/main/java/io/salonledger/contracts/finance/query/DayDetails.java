package io.salonledger.contracts.finance.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The money of one business day.
 *
 * @param closed null while it is open; what the money has more of was recorded late
 * @param before the last close before that day, whose rest is the morning's float
 */
public record DayDetails(
        List<DayMoney> money,
        @Nullable DayCloseRow closed,
        @Nullable DayCloseRow before) {

    public DayDetails {
        money = List.copyOf(money);
    }
}

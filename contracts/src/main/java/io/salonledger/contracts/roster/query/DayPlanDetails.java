package io.salonledger.contracts.roster.query;

import java.time.LocalDate;
import java.util.List;

import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.organisation.OpeningHours;
import io.salonledger.contracts.roster.DayPlanId;

/**
 * The plan of one business day in one branch.
 *
 * @param today the branch's business date now
 * @param starts the first instant of the business day, on the shop's clock
 * @param open when the branch is open, on the shop's clock; empty if closed or not told
 * @param columns everybody with a shift, an absence or a booking that day, by the first shift
 */
public record DayPlanDetails(
        DayPlanId plan, LocalDate today, ShopTime starts, List<OpeningHours.Open> open, List<DayColumn> columns) {

    public DayPlanDetails {
        open = List.copyOf(open);
        columns = List.copyOf(columns);
    }
}

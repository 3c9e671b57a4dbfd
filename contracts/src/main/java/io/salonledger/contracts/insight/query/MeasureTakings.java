package io.salonledger.contracts.insight.query;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;

/**
 * Takings of a period, grouped; refunds count on their own day.
 *
 * @param branch null: all that the asker may see
 * @param from first business date
 * @param to last business date
 * @param limit most groups wanted, greatest net first; days, months and hours come all and in order
 */
@Needs(Permission.INSIGHT_SEE)
public record MeasureTakings(
        @Nullable BranchId branch,
        LocalDate from,
        LocalDate to,
        TakingsBy by,
        @Nullable EmployeeId employee,
        int limit) implements Query<Takings> {}

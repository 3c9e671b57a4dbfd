package io.salonledger.contracts.roster;

import java.time.LocalDate;

import io.salonledger.contracts.message.StreamName;
import io.salonledger.contracts.organisation.BranchId;

/**
 * Names the plan of one business day in one branch (日程).
 *
 * @param date business date
 */
public record DayPlanId(BranchId branch, LocalDate date) {

    public static final String KIND = "day-plan";

    public String stream() {
        return StreamName.of(KIND, key());
    }

    /** {@code <branch>:<date>}: the id in documents. */
    public String key() {
        return branch.value() + ":" + date;
    }
}

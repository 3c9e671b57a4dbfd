package io.salonledger.query.finance;

import java.time.LocalDate;

import io.salonledger.contracts.finance.event.DayClosed;
import io.salonledger.contracts.finance.query.DayCloseRow;
import io.salonledger.contracts.organisation.BranchId;

/** A closed day in lists. */
record DayCloseDocument(BranchId branch, LocalDate businessDate, DayCloseRow row) {

    static DayCloseDocument of(DayClosed event, String by) {
        return new DayCloseDocument(
                event.branch(),
                event.businessDate(),
                new DayCloseRow(
                        event.branch(),
                        event.businessDate(),
                        event.at(),
                        event.openingFloat(),
                        event.recorded(),
                        event.counted(),
                        event.variance(),
                        event.leftInside(),
                        event.reason(),
                        by));
    }
}

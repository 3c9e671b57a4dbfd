package io.salonledger.contracts.finance;

import java.time.LocalDate;

import io.salonledger.contracts.message.StreamName;
import io.salonledger.contracts.organisation.BranchId;

/** Names the close of one business day of a branch (日结). */
public record DayCloseId(BranchId branch, LocalDate businessDate) {

    public static final String KIND = "day-close";

    public String stream() {
        return StreamName.of(KIND, key());
    }

    public String key() {
        return branch.value() + ":" + businessDate;
    }
}

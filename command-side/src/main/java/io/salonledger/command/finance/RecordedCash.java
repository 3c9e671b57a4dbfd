package io.salonledger.command.finance;

import java.time.LocalDate;
import java.util.Currency;

import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;

/** What the log tells of cash. */
interface RecordedCash {

    /** Taken less given on a business day of a branch. */
    Money of(BranchId branch, LocalDate businessDate, Currency currency);
}

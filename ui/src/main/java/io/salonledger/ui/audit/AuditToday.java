package io.salonledger.ui.audit;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.VerificationStatus;
import io.salonledger.contracts.audit.query.AuditOverview;
import io.salonledger.contracts.audit.query.LedgerStatus;
import io.salonledger.contracts.finance.query.DayMatter;

/**
 * What the auditor's home shows.
 *
 * @param closes days that don't tally; null for who may not see them
 */
record AuditToday(
        LocalDate today,
        int days,
        VerificationStatus verification,
        LedgerStatus ledger,
        AuditOverview overview,
        @Nullable List<DayMatter> closes) {

    LocalDate first() {
        return today.minusDays(days - 1L);
    }
}

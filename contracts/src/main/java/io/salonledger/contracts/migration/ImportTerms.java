package io.salonledger.contracts.migration;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

import io.salonledger.contracts.organisation.BranchId;

/**
 * The settings of an import.
 *
 * @param stockDate the day at whose end the stock was as listed; later bookings are still to come
 * @param source names the old books for ever: ids come from it
 */
public record ImportTerms(
        BranchId branch,
        String branchName,
        Currency currency,
        ZoneId zone,
        List<ImportedTax> taxes,
        LocalDate stockDate,
        String source) {

    public ImportTerms {
        taxes = List.copyOf(taxes);
    }
}

package io.salonledger.contracts.organisation;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The taxes (税制) of a branch from a business date on; no taxes is a scheme too.
 *
 * @param rounding how an amount with more digits becomes one of the currency's scale
 * @param level what is rounded
 */
public record TaxScheme(LocalDate validFrom, List<Tax> taxes, RoundingMode rounding, TaxRounding level) {

    public TaxScheme {
        taxes = List.copyOf(taxes);
    }

    /** Half up, line by line. */
    public static TaxScheme of(LocalDate validFrom, List<Tax> taxes) {
        return new TaxScheme(validFrom, taxes, RoundingMode.HALF_UP, TaxRounding.LINE);
    }

    /** The scheme that counts on a business date; without any, one without taxes. */
    public static TaxScheme at(LocalDate businessDate, List<TaxScheme> schemes) {
        return schemes.stream()
                .filter(scheme -> !scheme.validFrom().isAfter(businessDate))
                .max(Comparator.comparing(TaxScheme::validFrom))
                .orElseGet(() -> of(businessDate, List.of()));
    }
}

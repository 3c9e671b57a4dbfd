package io.salonledger.command.migration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/**
 * What the old books do not say themselves.
 *
 * @param stockDate the day at whose end the stock was as listed
 * @param source names the shop's old books for ever: ids come from it, so each shop needs its own and keeps it
 * @param datePattern how dates are written where they are not written as 2018-07-29 or 2018年7月29日
 */
public record ImportSettings(
        Currency currency,
        ZoneId zone,
        List<ImportTax> taxes,
        LocalDate stockDate,
        String branch,
        String source,
        String datePattern) {

    public ImportSettings {
        taxes = List.copyOf(taxes);
    }

    /**
     * Reads {@code currency}, {@code zone}, {@code stock-date} (all needed), {@code tax}, {@code branch}, {@code source},
     * {@code date-pattern}.
     *
     * @throws InvalidImportSettings with every problem found
     */
    public static ImportSettings parse(Map<String, String> settings) {
        return new ImportSettingsParser(settings).parse();
    }

    /** To the currency's smallest unit, half up. */
    public BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
    }

    /** The currency's smallest unit, such as 0.01. */
    public BigDecimal smallestUnit() {
        return BigDecimal.ONE.movePointLeft(currency.getDefaultFractionDigits());
    }

    public boolean hasFractions(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() > currency.getDefaultFractionDigits();
    }
}

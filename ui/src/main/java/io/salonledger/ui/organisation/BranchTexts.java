package io.salonledger.ui.organisation;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Zones, currencies and weekdays by the names that people know. */
final class BranchTexts {

    private static final List<String> COMMON = List.of("CNY", "HKD", "TWD", "SGD", "USD", "CAD", "EUR", "GBP", "JPY");

    private BranchTexts() {}

    /** 中国时间 (Shanghai), China Time (Shanghai). */
    static String zone(ZoneId zone, Locale locale) {
        String id = zone.getId();
        String city = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
        return zone.getDisplayName(TextStyle.FULL, locale) + " (" + city + ")";
    }

    /** Those of places; fixed offsets and historical names would only confuse. */
    static List<ZoneId> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*")
                        || id.equals("UTC"))
                .sorted()
                .map(ZoneId::of)
                .toList();
    }

    static String currency(Currency currency, Locale locale) {
        return currency.getCurrencyCode() + " · " + currency.getDisplayName(locale);
    }

    /** The common ones first. */
    static List<Currency> currencies() {
        return Stream.concat(
                        COMMON.stream(),
                        Currency.getAvailableCurrencies().stream()
                                .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                                .map(Currency::getCurrencyCode)
                                .filter(code -> !COMMON.contains(code))
                                .sorted())
                .map(Currency::getInstance)
                .toList();
    }

    static String day(DayOfWeek day, Locale locale) {
        return day.getDisplayName(TextStyle.SHORT, locale);
    }
}

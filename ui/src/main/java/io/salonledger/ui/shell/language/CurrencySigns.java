package io.salonledger.ui.shell.language;

import java.util.Currency;
import java.util.Map;

/** The signs of money: short where one currency is meant, distinct where several meet. */
final class CurrencySigns {

    private static final Map<String, String> NARROW = Map.ofEntries(
            Map.entry("CNY", "¥"),
            Map.entry("JPY", "¥"),
            Map.entry("USD", "$"),
            Map.entry("CAD", "$"),
            Map.entry("AUD", "$"),
            Map.entry("NZD", "$"),
            Map.entry("SGD", "$"),
            Map.entry("HKD", "$"),
            Map.entry("TWD", "$"),
            Map.entry("MOP", "MOP$"),
            Map.entry("EUR", "€"),
            Map.entry("GBP", "£"),
            Map.entry("KRW", "₩"),
            Map.entry("THB", "฿"),
            Map.entry("VND", "₫"),
            Map.entry("MYR", "RM"));

    private static final Map<String, String> DISTINCT = Map.of(
            "CNY", "CN¥", "JPY", "JP¥", "USD", "US$", "CAD", "CA$", "AUD", "A$", "NZD", "NZ$", "SGD", "S$", "HKD",
            "HK$", "TWD", "NT$");

    private CurrencySigns() {}

    static String narrow(Currency currency) {
        String code = currency.getCurrencyCode();
        return NARROW.getOrDefault(code, code + "\u00a0");
    }

    static String distinct(Currency currency) {
        return DISTINCT.getOrDefault(currency.getCurrencyCode(), narrow(currency));
    }
}

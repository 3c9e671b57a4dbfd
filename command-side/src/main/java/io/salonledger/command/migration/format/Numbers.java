package io.salonledger.command.migration.format;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads numbers exactly as written. Commas are taken for thousands only where that is certain (1,269.90): 1,250 may be 1.25
 * in a shop that writes decimal commas, and money is not to be guessed.
 */
final class Numbers {

    private static final Pattern PLAIN = Pattern.compile("[-+]?(\\d{1,12}(\\.\\d{0,6})?|\\.\\d{1,6})");
    private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}(,\\d{3}){1,3}\\.\\d{1,6}");
    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,6}");

    private Numbers() {}

    static Optional<BigDecimal> amount(String text) {
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        return GROUPED.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(",", ""))) : Optional.empty();
    }

    static Optional<Integer> whole(String text) {
        return WHOLE.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** The same text for the same number, 4.10 or 4.1. */
    static String canonical(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}

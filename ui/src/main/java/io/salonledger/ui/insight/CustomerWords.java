package io.salonledger.ui.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.insight.query.NamedCount;
import io.salonledger.contracts.money.Money;
import io.salonledger.ui.shell.language.Formats;

/** How filters and amounts of the customer search are said in the language of the page. */
class CustomerWords {

    private final Formats formats;
    private final BiFunction<String, Object[], String> texts;

    /** @param texts key and arguments in, text out */
    CustomerWords(Formats formats, BiFunction<String, Object[], String> texts) {
        this.formats = formats;
        this.texts = texts;
    }

    String text(String key, Object... arguments) {
        return texts.apply("customers." + key, arguments);
    }

    String number(long number) {
        return formats.number(number);
    }

    /** What a value of a filter is called; an id is nothing to show. */
    String named(String facet, NamedCount count) {
        if (facet.equals("source")) {
            return text("source." + count.value());
        }
        return count.label().isEmpty() ? text("unnamed." + facet) : count.label();
    }

    String visits(@Nullable Integer from, @Nullable Integer to) {
        if (to == null) {
            return text("visits.from", from == null ? 0 : from);
        }
        if (to == 0) {
            return text("visits.none");
        }
        return to.equals(from) ? text("visits.exactly", to) : text("visits.between", from == null ? 0 : from, to);
    }

    String amount(long minorUnits, @Nullable Currency currency) {
        BigDecimal amount = currency == null
                ? BigDecimal.valueOf(minorUnits, 2)
                : Money.ofMinorUnits(minorUnits, currency).amount();
        return currency == null ? formats.number(amount.longValue()) : formats.wholeMoney(amount, currency);
    }

    String spend(@Nullable Long least, @Nullable Long most, @Nullable Currency currency) {
        return range(
                Optional.ofNullable(least)
                        .map(amount -> amount(amount, currency))
                        .orElse(null),
                Optional.ofNullable(most)
                        .map(amount -> amount(amount, currency))
                        .orElse(null));
    }

    String lastVisit(@Nullable LocalDate from, @Nullable LocalDate to) {
        return range(
                Optional.ofNullable(from).map(formats::tableDay).orElse(null),
                Optional.ofNullable(to).map(formats::tableDay).orElse(null));
    }

    private String range(@Nullable String from, @Nullable String to) {
        if (from == null) {
            return to == null ? "" : text("range.to", to);
        }
        return to == null ? text("range.from", from) : from + " – " + to;
    }

    /** The day that it is where the user is. */
    LocalDate today() {
        return LocalDate.now(formats.clock().withZone(formats.zone()));
    }

    Formats formats() {
        return formats;
    }
}

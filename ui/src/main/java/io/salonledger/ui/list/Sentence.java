package io.salonledger.ui.list;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.LocaleUtil;

import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.language.Formats;
import io.salonledger.ui.shell.language.Translations;

/** A refusal in the words of the page: fields are called what the page calls them, money is written as everywhere. */
public final class Sentence {

    /** As {@code Money} writes itself. */
    private static final Pattern MONEY = Pattern.compile("([A-Z]{3}) (-?\\d+(?:\\.\\d+)?)");

    private Sentence() {}

    public static String of(Component at, Refused refused) {
        Object[] args = refused.args().stream().map(arg -> worded(at, arg)).toArray();
        return at.getTranslation("rejection." + refused.code(), args);
    }

    private static String worded(Component at, String arg) {
        Matcher money = MONEY.matcher(arg);
        return money.matches() ? money(at, money.group(1), new BigDecimal(money.group(2)), arg) : named(at, arg);
    }

    private static String money(Component at, String code, BigDecimal amount, String otherwise) {
        try {
            return new Formats(at.getUI().orElseGet(UI::getCurrent).getLocale(), ZoneOffset.UTC, Clock.systemUTC())
                    .exactMoney(amount, Currency.getInstance(code));
        } catch (IllegalArgumentException noCurrency) {
            return otherwise;
        }
    }

    private static String named(Component at, String arg) {
        String key = "field." + arg;
        boolean known = LocaleUtil.getI18NProvider()
                .filter(texts -> texts instanceof Translations all && all.has(key))
                .isPresent();
        return known ? at.getTranslation(key) : arg;
    }
}

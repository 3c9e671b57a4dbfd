package io.salonledger.ui.ticket;

import java.math.BigDecimal;
import java.util.Currency;

import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.ticket.TenderId;
import io.salonledger.contracts.ticket.TenderKind;

/** A payment while it is typed at the till. */
final class TenderEntry {

    private static final int MOST_DIGITS = 9;

    private final TenderId id = TenderId.random();
    private final TenderKind kind;
    private final Currency currency;
    private Money handed;
    /** What was typed on the keypad; empty: the amount was proposed, and the first key replaces it. */
    private String typed = "";

    TenderEntry(TenderKind kind, Money proposed) {
        this.kind = kind;
        this.currency = proposed.currency();
        this.handed = proposed;
    }

    TenderId id() {
        return id;
    }

    TenderKind kind() {
        return kind;
    }

    Money handed() {
        return handed;
    }

    void set(Money amount) {
        handed = amount.isNegative() ? Money.zero(currency) : amount;
        typed = "";
    }

    /** A digit, {@code 00}, a point, or {@link Keypad#BACK}. */
    void type(String key) {
        if (key.equals(Keypad.BACK)) {
            typed = typed.isEmpty() ? "" : typed.substring(0, typed.length() - 1);
        } else if (!key.equals(".") || !typed.contains(".") && currency.getDefaultFractionDigits() > 0) {
            String next = typed + key;
            int point = next.indexOf('.');
            boolean fits = next.length() <= MOST_DIGITS
                    && (point < 0 || next.length() - point - 1 <= currency.getDefaultFractionDigits());
            typed = fits ? next : typed;
        }
        String number = typed.isEmpty() || typed.equals(".") ? "0" : typed.endsWith(".") ? typed + "0" : typed;
        handed = Money.rounded(new BigDecimal(number), currency);
    }
}

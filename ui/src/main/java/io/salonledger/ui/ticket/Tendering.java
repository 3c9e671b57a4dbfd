package io.salonledger.ui.ticket;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.ticket.TenderGiven;
import io.salonledger.contracts.ticket.TenderKind;

/** How a total is being paid at the till: what is handed over of each, what is still open, and the change. */
final class Tendering {

    private final Money total;
    private final Optional<Money> stored;
    private final List<TenderEntry> entries = new ArrayList<>();
    private @Nullable TenderEntry chosen;

    /** @param stored what the member can pay with, in the currency of the total */
    Tendering(Money total, Optional<Money> stored) {
        this.total = total;
        this.stored = stored;
    }

    List<TenderEntry> entries() {
        return List.copyOf(entries);
    }

    boolean isUsed(TenderKind kind) {
        return find(kind).isPresent();
    }

    boolean isChosen(TenderEntry entry) {
        return entry == chosen;
    }

    void choose(TenderEntry entry) {
        chosen = entry;
    }

    /** Takes what is open by that kind, or goes on with it if it is there. */
    void use(TenderKind kind) {
        Optional<TenderEntry> there = find(kind);
        if (there.isPresent()) {
            chosen = there.get();
        } else if (open().isPositive()) {
            chosen = new TenderEntry(kind, proposed(kind));
            entries.add(chosen);
        }
    }

    private Optional<TenderEntry> find(TenderKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).findFirst();
    }

    /** What is open, of stored value at most what there is. */
    private Money proposed(TenderKind kind) {
        return kind == TenderKind.STORED_VALUE
                ? stored.filter(balance -> balance.compareTo(open()) < 0).orElseGet(this::open)
                : open();
    }

    void remove(TenderEntry entry) {
        entries.remove(entry);
        chosen = entries.isEmpty() ? null : entries.getLast();
    }

    /** A key of the {@link Keypad}, for the chosen one. */
    void key(String key) {
        TenderEntry entry = chosen;
        if (entry == null) {
            return;
        }
        if (key.equals(Keypad.REST)) {
            entry.set(entry.handed().plus(open()));
        } else if (key.startsWith(Keypad.NOTE)) {
            entry.set(Money.rounded(new BigDecimal(key.substring(1)), total.currency()));
        } else {
            entry.type(key);
        }
    }

    /** What is not paid yet; negative if too much was handed over that can't be given back. */
    Money open() {
        Money left = left();
        return left.isNegative() && change().isPositive() ? left.plus(change()) : left;
    }

    /** Only cash is given back, and only what is too much of it. */
    Money change() {
        Money zero = Money.zero(total.currency());
        Money cash = entries.stream()
                .filter(entry -> entry.kind() == TenderKind.CASH)
                .map(TenderEntry::handed)
                .reduce(zero, Money::plus);
        Money over = left().negated();
        return over.isPositive() && cash.compareTo(over) > 0 ? over : zero;
    }

    private Money left() {
        return entries.stream().map(TenderEntry::handed).reduce(total, Money::minus);
    }

    /** What pays, without the change. */
    List<TenderGiven> given() {
        Money change = change();
        List<TenderGiven> tenders = new ArrayList<>();
        for (TenderEntry entry : entries) {
            boolean cash = entry.kind() == TenderKind.CASH;
            Money pays = cash ? entry.handed().minus(change) : entry.handed();
            if (pays.isPositive()) {
                tenders.add(new TenderGiven(entry.id(), entry.kind(), pays, cash ? entry.handed() : null, null));
            }
        }
        return tenders;
    }
}

package io.salonledger.command.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.salonledger.command.organisation.BranchTerms;
import io.salonledger.contracts.booking.AgreedTerms;
import io.salonledger.contracts.booking.ShopSpan;

/**
 * What a booking would take, before anybody is chosen for it.
 *
 * @param days business dates that the span touches, in order
 */
record Asked(BranchTerms branch, AgreedTerms terms, ShopSpan span, List<LocalDate> days) {

    Asked {
        days = List.copyOf(days);
    }

    /** The same time on terms that were agreed before: moving changes no price. */
    Asked on(AgreedTerms before) {
        return new Asked(branch, before, span, days);
    }

    /** Another length of the same service: what was agreed on it stays, whatever the list says by now. */
    Asked keeping(@Nullable AgreedTerms before) {
        return before == null || !before.service().equals(terms.service())
                ? this
                : on(new AgreedTerms(before.service(), before.version(), before.price(), terms.duration()));
    }

    /** Each day once. */
    static List<LocalDate> days(List<LocalDate> some, List<LocalDate> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().sorted().toList();
    }
}

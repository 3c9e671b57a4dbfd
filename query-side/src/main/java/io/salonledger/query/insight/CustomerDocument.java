package io.salonledger.query.insight;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.member.MemberId;

/**
 * A member as found and measured. What came from others' streams is kept by its id, and all figures follow from it, so
 * that no event counts twice.
 *
 * @param listed false for files that stand for another one, and before the registration is known
 * @param purchases by ticket or refund; own ones only
 * @param bookings by booking; own ones only
 * @param figures with those of the files that stand for this one
 * @param aliasTokens tokens of the files that stand for this one
 */
record CustomerDocument(
        MemberId member,
        boolean listed,
        CustomerPerson person,
        @Nullable MemberId aliasOf,
        Set<String> aliases,
        Map<String, Purchase> purchases,
        Map<String, BookingState> bookings,
        CustomerFigures figures,
        CustomerTokens tokens,
        List<CustomerTokens> aliasTokens) {

    static CustomerDocument of(MemberId member) {
        return new CustomerDocument(
                member,
                false,
                CustomerPerson.UNKNOWN,
                null,
                Set.of(),
                Map.of(),
                Map.of(),
                FiguresOf.NOTHING,
                CustomerTokens.NONE,
                List.of());
    }

    CustomerDocument with(CustomerPerson other, CustomerTokens found) {
        return new CustomerDocument(
                member, listed, other, aliasOf, aliases, purchases, bookings, figures, found, aliasTokens);
    }

    CustomerDocument with(String id, Purchase purchase, Set<String> itemTokens) {
        Map<String, Purchase> more = new TreeMap<>(purchases);
        more.put(id, purchase);
        Set<String> found = new TreeSet<>(tokens.items());
        if (!person.erased()) {
            found.addAll(itemTokens);
        }
        return new CustomerDocument(
                member, listed, person, aliasOf, aliases, more, bookings, figures, tokens.items(found), aliasTokens);
    }

    CustomerDocument with(String booking, BookingState state) {
        Map<String, BookingState> more = new TreeMap<>(bookings);
        more.put(booking, state);
        return new CustomerDocument(
                member, listed, person, aliasOf, aliases, purchases, more, figures, tokens, aliasTokens);
    }

    CustomerDocument aliasOf(@Nullable MemberId main) {
        return new CustomerDocument(
                member, listed, person, main, aliases, purchases, bookings, figures, tokens, aliasTokens);
    }

    CustomerDocument aliases(Set<String> others) {
        return new CustomerDocument(
                member, listed, person, aliasOf, others, purchases, bookings, figures, tokens, aliasTokens);
    }

    /** All that follows from the rest, and from the files that stand for this one. */
    CustomerDocument derived(List<CustomerDocument> others) {
        return new CustomerDocument(
                member,
                person.registered() && aliasOf == null,
                person,
                aliasOf,
                aliases,
                purchases,
                bookings,
                FiguresOf.documents(this, others),
                tokens,
                others.stream().map(CustomerDocument::tokens).toList());
    }
}

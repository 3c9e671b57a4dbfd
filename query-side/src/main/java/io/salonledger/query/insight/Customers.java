package io.salonledger.query.insight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.privacy.BlindKey;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.query.privacy.BlindTokens;
import io.salonledger.query.projection.Documents;

/** Changes customers' documents and keeps what follows from them: own figures, and those of the file they stand for. */
class Customers {

    /** Under this purpose tags are hashed whole. */
    static final String TAG = "customer-tag";

    private static final int REMEMBERED_ITEMS = 5_000;

    private final Documents<CustomerDocument> documents;
    private final BlindTokens tokens;
    private final BlindKey key;
    private final Map<String, Set<String>> itemTokens = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Set<String>> eldest) {
            return size() > REMEMBERED_ITEMS;
        }
    };

    Customers(Documents<CustomerDocument> documents, BlindTokens tokens, BlindKey key) {
        this.documents = documents;
        this.tokens = tokens;
        this.key = key;
    }

    void person(MemberId member, UnaryOperator<CustomerPerson> change) {
        change(member, customer -> {
            CustomerPerson person = change.apply(customer.person());
            return customer.with(person, tokensOf(person, customer.tokens()));
        });
    }

    void purchase(MemberId member, String id, Purchase purchase) {
        Set<String> found = new TreeSet<>();
        purchase.items().forEach(item -> found.addAll(itemTokens.computeIfAbsent(item.name(), tokens::ofText)));
        change(member, customer -> customer.with(id, purchase, found));
    }

    void booking(MemberId member, String booking, BookingState state) {
        change(member, customer -> customer.with(booking, state));
    }

    void merge(MemberId alias, MemberId main) {
        change(main, customer -> customer.aliases(with(customer.aliases(), alias.value())));
        change(alias, customer -> customer.aliasOf(main));
    }

    void unmerge(MemberId alias, MemberId main) {
        change(alias, customer -> customer.aliasOf(null));
        change(main, customer -> customer.aliases(without(customer.aliases(), alias.value())));
    }

    private void change(MemberId member, UnaryOperator<CustomerDocument> change) {
        CustomerDocument before = find(member.value()).orElseGet(() -> CustomerDocument.of(member));
        CustomerDocument after = derived(change.apply(before));
        documents.put(member.value(), after);
        MemberId main = after.aliasOf();
        if (main != null) {
            find(main.value()).ifPresent(other -> documents.put(main.value(), derived(other)));
        }
    }

    private CustomerDocument derived(CustomerDocument customer) {
        List<CustomerDocument> others = customer.aliases().stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .toList();
        return customer.derived(others);
    }

    private Optional<CustomerDocument> find(String member) {
        return documents.find(member);
    }

    private CustomerTokens tokensOf(CustomerPerson person, CustomerTokens before) {
        Set<String> tags = new TreeSet<>();
        person.openTags().forEach(tag -> tags.add(key.hash(TAG, tag)));
        return new CustomerTokens(
                text(person.name()),
                person.phone() == null
                        ? Set.of()
                        : person.phone().map(tokens::ofPhone).orElse(Set.of()),
                text(person.code()),
                text(person.openTags()),
                text(person.openNotes()),
                text(person.openPreferences()),
                person.erased() ? Set.of() : before.items(),
                tags);
    }

    private Set<String> text(@Nullable Personal<String> sealed) {
        return text(CustomerPerson.text(sealed).stream().toList());
    }

    private Set<String> text(List<String> texts) {
        Set<String> all = new TreeSet<>();
        texts.forEach(text -> all.addAll(tokens.ofText(text)));
        return all;
    }

    private static Set<String> with(Set<String> all, String one) {
        Set<String> more = new TreeSet<>(all);
        more.add(one);
        return more;
    }

    private static Set<String> without(Set<String> all, String one) {
        Set<String> fewer = new TreeSet<>(all);
        fewer.remove(one);
        return fewer;
    }
}

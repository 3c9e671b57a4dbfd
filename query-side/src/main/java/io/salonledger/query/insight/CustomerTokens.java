package io.salonledger.query.insight;

import java.util.Set;

import io.salonledger.contracts.insight.query.CustomerField;

/**
 * What a customer is found by, each a keyed hash; one set for each field, so that it can be told where a search matched.
 *
 * @param tag whole tags, to filter by
 */
record CustomerTokens(
        Set<String> name,
        Set<String> phone,
        Set<String> code,
        Set<String> tags,
        Set<String> notes,
        Set<String> preferences,
        Set<String> items,
        Set<String> tag) {

    static final CustomerTokens NONE =
            new CustomerTokens(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    CustomerTokens items(Set<String> other) {
        return new CustomerTokens(name, phone, code, tags, notes, preferences, other, tag);
    }

    /** Where the tokens of a field lie in a document. */
    static String path(CustomerField field) {
        return switch (field) {
            case NAME -> "name";
            case PHONE -> "phone";
            case CODE -> "code";
            case TAG -> "tags";
            case NOTE -> "notes";
            case PREFERENCE -> "preferences";
            case ITEM -> "items";
        };
    }
}

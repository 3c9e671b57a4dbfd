package io.salonledger.query.complaint;

import java.util.Arrays;
import java.util.List;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;

import io.salonledger.query.member.MemberFinder;

/**
 * What was typed, as conditions: each word is in what was said or noted, or means the member who said it. Who that is, is
 * asked of the members; complaints keep no token of a member's name, so a new name needs nothing here and an erased one
 * leaves nothing.
 */
final class ComplaintWords {

    private final ComplaintTokens tokens;
    private final MemberFinder members;

    ComplaintWords(ComplaintTokens tokens, MemberFinder members) {
        this.tokens = tokens;
        this.members = members;
    }

    List<Query> of(String typed) {
        return Arrays.stream(typed.strip().split("\\s+"))
                .filter(word -> !tokens.ofSearch(word).isEmpty())
                .map(this::word)
                .toList();
    }

    private Query word(String word) {
        List<Query> said = tokens.ofSearch(word).stream()
                .map(token -> ComplaintSearch.is("entry.tokens", token))
                .toList();
        List<FieldValue> sayers = members.found(word).stream()
                .map(member -> FieldValue.of(member.value()))
                .toList();
        Query saying = Query.of(q -> q.bool(b -> b.filter(said)));
        Query saidBy = Query.of(q -> q.terms(t -> t.field("entry.member").terms(v -> v.value(sayers))));
        return sayers.isEmpty() ? saying : Query.of(q -> q.bool(b -> b.should(saying, saidBy)));
    }
}

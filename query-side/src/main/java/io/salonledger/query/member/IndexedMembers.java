package io.salonledger.query.member;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.query.projection.ReadModel;
import io.salonledger.query.projection.ReadModelReaders;
import io.salonledger.query.projection.SearchReader;

/** Finds members by the tokens of the member list, so that no other list has to keep tokens of their names. */
@Component
class IndexedMembers implements MemberFinder {

    /** Of a word that means more people than that, those who came last are meant. */
    private static final int MOST = 2_000;

    private final SearchReader<MemberSearchDocument> search;
    private final MemberTokens tokens;

    @Autowired
    IndexedMembers(ReadModelReaders readers, ReadModel<MemberSearchDocument> memberSearch, MemberTokens tokens) {
        this(readers.search(memberSearch), tokens);
    }

    IndexedMembers(SearchReader<MemberSearchDocument> search, MemberTokens tokens) {
        this.search = search;
        this.tokens = tokens;
    }

    @Override
    public Set<MemberId> found(String word) {
        List<Query> all = tokens.ofSearch(word).stream()
                .map(token -> Query.of(q -> q.term(t -> t.field("reach.tokens").value(token))))
                .toList();
        if (all.isEmpty()) {
            return Set.of();
        }
        var found = search.search(request -> request.query(q -> q.bool(b -> b.filter(all)))
                .sort(s -> s.field(
                        f -> f.field("reach.lastVisit").order(SortOrder.Desc).missing("_last")))
                .size(MOST));
        return search.documents(found).stream()
                .flatMap(member -> Stream.concat(
                        Stream.of(member.member()), member.aliases().stream().map(AliasPart::member)))
                .collect(Collectors.toSet());
    }
}

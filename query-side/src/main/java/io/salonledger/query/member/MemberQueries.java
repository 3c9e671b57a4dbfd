package io.salonledger.query.member;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.member.query.FindMember;
import io.salonledger.contracts.member.query.MemberDetails;
import io.salonledger.contracts.member.query.MemberRow;
import io.salonledger.contracts.member.query.SearchMembers;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.message.Page;
import io.salonledger.query.privacy.BlindTokens;
import io.salonledger.query.projection.DocumentReader;
import io.salonledger.query.projection.ReadModel;
import io.salonledger.query.projection.ReadModelReaders;
import io.salonledger.query.projection.SearchReader;

@Component
class MemberQueries {

    private final DocumentReader<MemberDetailsDocument> cards;
    private final SearchReader<MemberSearchDocument> search;
    private final BlindTokens tokens;

    MemberQueries(ReadModelReaders readers, ReadModel<MemberSearchDocument> memberSearch, BlindTokens tokens) {
        this.cards = readers.documents(MemberDetailsProjection.MODEL);
        this.search = readers.search(memberSearch);
        this.tokens = tokens;
    }

    @QueryHandler
    MemberDetails handle(FindMember query) {
        return cards.find(query.member().value())
                .map(card -> new MemberDetails(
                        card.member(),
                        card.branch(),
                        card.name().orElse(""),
                        card.phone() == null ? null : card.phone().orElse(""),
                        card.registeredAt()))
                .orElseThrow(() -> GeneralRejection.NOT_FOUND.because("member"));
    }

    @QueryHandler
    Page<MemberRow> handle(SearchMembers query) {
        BoolQuery.Builder all = new BoolQuery.Builder();
        tokens.ofSearch(query.text())
                .forEach(token -> all.filter(f -> f.term(t -> t.field("tokens").value(token))));
        var found = search.search(s -> s.query(q -> q.bool(all.build()))
                .from(query.page().offset())
                .size(query.page().limit()));
        return new Page<>(
                search.documents(found).stream()
                        .map(member ->
                                new MemberRow(member.member(), member.name().orElse("")))
                        .toList(),
                SearchReader.total(found));
    }
}

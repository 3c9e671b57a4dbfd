package io.salonledger.query.member;

import java.time.Instant;
import java.util.List;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.member.CustomerClass;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.member.Preferences;
import io.salonledger.contracts.member.query.FindMember;
import io.salonledger.contracts.member.query.MemberContact;
import io.salonledger.contracts.member.query.MemberDetails;
import io.salonledger.contracts.member.query.MemberPerson;
import io.salonledger.contracts.member.query.MemberRow;
import io.salonledger.contracts.member.query.MemberStanding;
import io.salonledger.contracts.member.query.MemberTraits;
import io.salonledger.contracts.member.query.SearchMembers;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.organisation.BranchId;
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
                .map(MemberQueries::details)
                .orElseThrow(() -> GeneralRejection.NOT_FOUND.because("member"));
    }

    private static MemberDetails details(MemberDetailsDocument card) {
        return new MemberDetails(
                card.member(),
                card.branch(),
                new MemberPerson(card.name().orElse(""), null, null, null, null, List.of(), null),
                new MemberContact(card.phone() == null ? null : card.phone().orElse(""), null, null, null, false),
                new MemberTraits(Preferences.NONE, null, List.of()),
                new MemberStanding(
                        card.registeredAt(),
                        null,
                        MemberSource.UNKNOWN,
                        null,
                        CustomerClass.POTENTIAL,
                        null,
                        false,
                        null,
                        List.of(),
                        null),
                List.of(),
                List.of());
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
                search.documents(found).stream().map(member -> row(member)).toList(), SearchReader.total(found));
    }

    private static MemberRow row(MemberSearchDocument member) {
        return new MemberRow(
                member.member(),
                member.name().orElse(""),
                null,
                new BranchId("unknown"),
                List.of(),
                MemberSource.UNKNOWN,
                CustomerClass.POTENTIAL,
                null,
                Instant.EPOCH,
                false);
    }
}

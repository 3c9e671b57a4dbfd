package io.salonledger.query.organisation;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.TaxScheme;
import io.salonledger.contracts.organisation.query.BranchDetails;
import io.salonledger.contracts.organisation.query.BranchRow;
import io.salonledger.contracts.organisation.query.FindBranch;
import io.salonledger.contracts.organisation.query.FindTaxScheme;
import io.salonledger.contracts.organisation.query.SearchBranches;
import io.salonledger.query.privacy.BlindTokens;
import io.salonledger.query.projection.ReadModel;
import io.salonledger.query.projection.ReadModelReaders;
import io.salonledger.query.projection.SearchReader;

@Component
class BranchQueries {

    private final BranchDirectory directory;
    private final SearchReader<BranchSearchDocument> search;
    private final BlindTokens tokens;

    BranchQueries(
            BranchDirectory directory,
            ReadModelReaders readers,
            ReadModel<BranchSearchDocument> branchSearch,
            BlindTokens tokens) {
        this.directory = directory;
        this.search = readers.search(branchSearch);
        this.tokens = tokens;
    }

    @QueryHandler
    BranchDetails handle(FindBranch query) {
        return branch(query.branch());
    }

    @QueryHandler
    TaxScheme handle(FindTaxScheme query) {
        return TaxScheme.at(query.businessDate(), branch(query.branch()).taxSchemes());
    }

    @QueryHandler
    Page<BranchRow> handle(SearchBranches query) {
        BoolQuery.Builder all = new BoolQuery.Builder();
        tokens.ofSearch(query.text())
                .forEach(token -> all.filter(f -> f.term(t -> t.field("tokens").value(token))));
        if (!query.closedToo()) {
            all.filter(f -> f.term(t -> t.field("closed").value(false)));
        }
        var found = search.search(s -> s.query(q -> q.bool(all.build()))
                .sort(o -> o.field(f -> f.field("order").order(SortOrder.Asc)))
                .sort(o -> o.field(f -> f.field("branch").order(SortOrder.Asc)))
                .from(query.page().offset())
                .size(query.page().limit()));
        return new Page<>(
                search.documents(found).stream().map(BranchSearchDocument::row).toList(), SearchReader.total(found));
    }

    private BranchDetails branch(BranchId id) {
        return directory.find(id).orElseThrow(() -> GeneralRejection.NOT_FOUND.because("branch"));
    }
}

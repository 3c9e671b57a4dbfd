package io.salonledger.query.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.insight.query.CountCustomers;
import io.salonledger.contracts.insight.query.CustomerBase;
import io.salonledger.contracts.insight.query.CustomerCounts;
import io.salonledger.contracts.insight.query.CustomerMeasures;
import io.salonledger.contracts.insight.query.CustomerRow;
import io.salonledger.contracts.insight.query.FindCustomerBase;
import io.salonledger.contracts.insight.query.MeasureCustomers;
import io.salonledger.contracts.insight.query.SearchCustomers;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.privacy.BlindKey;
import io.salonledger.query.privacy.BlindTokens;
import io.salonledger.query.privacy.Highlights;
import io.salonledger.query.projection.DocumentReader;
import io.salonledger.query.projection.ReadModel;
import io.salonledger.query.projection.ReadModelReaders;
import io.salonledger.query.projection.ReadModels;
import io.salonledger.query.projection.SearchReader;

@Component
class CustomerQueries {

    private final CustomerIndex index;
    private final DocumentReader<CustomerNameDocument> names;
    private final ReadModels models;
    private final String model;

    CustomerQueries(
            ReadModelReaders readers,
            ReadModel<CustomerDocument> customerSearch,
            ReadModels models,
            BlindTokens tokens,
            BlindKey key) {
        this.index = new CustomerIndex(readers.search(customerSearch), tokens, key);
        this.names = readers.documents(CustomerNamesProjection.MODEL);
        this.models = models;
        this.model = customerSearch.name();
    }

    @QueryHandler
    Page<CustomerRow> handle(SearchCustomers query, MetaData metadata) {
        return search(
                index,
                new CustomerNames(names::find),
                query,
                Actor.from(metadata).orElseThrow());
    }

    @QueryHandler
    CustomerMeasures handle(MeasureCustomers query, MetaData metadata) {
        Actor actor = Actor.from(metadata).orElseThrow();
        return measure(index, new CustomerNames(names::find), query, actor, models.position(model));
    }

    @QueryHandler
    CustomerCounts handle(CountCustomers query, MetaData metadata) {
        return new CustomerCounting(index, Actor.from(metadata).orElseThrow().branches()).count(query);
    }

    @QueryHandler
    CustomerBase handle(FindCustomerBase query, MetaData metadata) {
        return new CustomerCounting(index, Actor.from(metadata).orElseThrow().branches()).base(query.today());
    }

    static Page<CustomerRow> search(CustomerIndex index, CustomerNames names, SearchCustomers query, Actor actor) {
        CustomerIndex.Extent extent = index.extent(actor.branches());
        var found = index.page(query, actor.branches(), extent);
        CustomerRows rows =
                new CustomerRows(Highlights.of(query.text()), CustomerMask.of(actor), names, extent.newest());
        List<CustomerRow> page = new ArrayList<>();
        for (var hit : found.hits().hits()) {
            Set<String> matched = hit.matchedQueries().keySet();
            page.add(rows.row(index.document(Objects.requireNonNull(hit.source())), matched));
        }
        return new Page<>(page, SearchReader.total(found));
    }

    static CustomerMeasures measure(
            CustomerIndex index, CustomerNames names, MeasureCustomers query, Actor actor, long position) {
        CustomerIndex.Extent extent = index.extent(actor.branches());
        return new CustomerMeasuring(index, names, extent, query).measure(query.text(), actor.branches(), position);
    }
}

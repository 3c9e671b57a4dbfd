package io.salonledger.query.stock;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import co.elastic.clients.elasticsearch._types.SortOrder;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.stock.CountResult;
import io.salonledger.contracts.stock.StockLot;
import io.salonledger.contracts.stock.query.CountStockItems;
import io.salonledger.contracts.stock.query.FindStockItem;
import io.salonledger.contracts.stock.query.SearchStockItems;
import io.salonledger.contracts.stock.query.SearchStockMovements;
import io.salonledger.contracts.stock.query.StockCounts;
import io.salonledger.contracts.stock.query.StockItemDetails;
import io.salonledger.contracts.stock.query.StockItemRow;
import io.salonledger.contracts.stock.query.StockMovement;
import io.salonledger.contracts.stock.query.WaitingCount;
import io.salonledger.query.projection.ReadModelReaders;
import io.salonledger.query.projection.SearchReader;
import io.salonledger.query.search.Costs;
import io.salonledger.query.search.Counted;
import io.salonledger.query.search.SearchFilter;
import io.salonledger.query.search.Sorted;

@Component
class StockQueries {

    private final SearchReader<StockListDocument> list;
    private final Function<String, Optional<StockDetailsDocument>> details;
    private final SearchReader<StockMovementDocument> movements;

    @Autowired
    StockQueries(ReadModelReaders readers) {
        this(
                readers.search(StockListProjection.MODEL),
                readers.documents(StockDetailsProjection.MODEL)::find,
                readers.search(StockMovementsProjection.MODEL));
    }

    StockQueries(
            SearchReader<StockListDocument> list,
            Function<String, Optional<StockDetailsDocument>> details,
            SearchReader<StockMovementDocument> movements) {
        this.list = list;
        this.details = details;
        this.movements = movements;
    }

    @QueryHandler
    StockItemDetails handle(FindStockItem query, MetaData metadata) {
        boolean costs = Costs.seenBy(metadata);
        String key = query.item().key();
        StockListDocument item = list.find(key).orElseThrow(() -> GeneralRejection.NOT_FOUND.because("stock"));
        StockDetailsDocument found = details.apply(key).orElseThrow(() -> GeneralRejection.NOT_FOUND.because("stock"));
        return new StockItemDetails(
                item.row(costs),
                found.after().lots().stream()
                        .map(lot -> costs ? lot : withoutCost(lot))
                        .toList(),
                item.ownLevels() != null,
                costs || found.waiting() == null ? found.waiting() : withoutCost(found.waiting()));
    }

    @QueryHandler
    Page<StockItemRow> handle(SearchStockItems query, MetaData metadata) {
        boolean costs = Costs.seenBy(metadata);
        var found = list.search(
                s -> s.query(StockSearch.filter(query.filter(), metadata).all())
                        .sort(Sorted.by(
                                query.order().descending(),
                                StockSearch.fields(query.order().by())))
                        .from(query.page().offset())
                        .size(query.page().limit()));
        return new Page<>(
                list.documents(found).stream().map(item -> item.row(costs)).toList(), SearchReader.total(found));
    }

    @QueryHandler
    StockCounts handle(CountStockItems query, MetaData metadata) {
        SearchFilter filter = StockSearch.filter(query.filter(), metadata);
        var found = list.search(s -> s.size(0)
                .query(filter.all())
                .aggregations("values", StockSearch.values())
                .aggregations("all", StockSearch.facets(filter)));
        Counted counted = Counted.of(found, "all");
        return new StockCounts(
                SearchReader.total(found),
                counted.count("low"),
                counted.count("below"),
                counted.count("waiting"),
                Costs.seenBy(metadata) ? StockSearch.values(Counted.named(found.aggregations(), "values")) : List.of(),
                counted.values("category"),
                counted.values("brand"));
    }

    @QueryHandler
    Page<StockMovement> handle(SearchStockMovements query, MetaData metadata) {
        boolean costs = Costs.seenBy(metadata);
        var found = movements.search(s -> s.query(
                        new SearchFilter().is("item", query.item().key()).all())
                .sort(newest -> newest.field(f -> f.field("position_").order(SortOrder.Desc)))
                .from(query.page().offset())
                .size(query.page().limit()));
        return new Page<>(
                movements.documents(found).stream()
                        .map(movement -> movement.row(costs))
                        .toList(),
                SearchReader.total(found));
    }

    private static StockLot withoutCost(StockLot lot) {
        return new StockLot(lot.id(), lot.number(), lot.expiry(), null, lot.quantity());
    }

    private static WaitingCount withoutCost(WaitingCount count) {
        CountResult result = count.result();
        return new WaitingCount(
                count.count(),
                new CountResult(result.counted(), result.book(), result.variance(), null),
                count.countedBy(),
                count.date());
    }
}

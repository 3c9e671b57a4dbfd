package io.salonledger.ui.stock;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.query.CatalogueOrder;
import io.salonledger.contracts.catalogue.query.FindProductTerms;
import io.salonledger.contracts.catalogue.query.ProductFilter;
import io.salonledger.contracts.catalogue.query.ProductRow;
import io.salonledger.contracts.catalogue.query.SearchProducts;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.identity.query.FindUserNames;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.contracts.stock.StockItemId;
import io.salonledger.contracts.stock.query.CountStockItems;
import io.salonledger.contracts.stock.query.FindStockItem;
import io.salonledger.contracts.stock.query.SearchStockItems;
import io.salonledger.contracts.stock.query.SearchStockMovements;
import io.salonledger.contracts.stock.query.StockCounts;
import io.salonledger.contracts.stock.query.StockFilter;
import io.salonledger.contracts.stock.query.StockItemDetails;
import io.salonledger.contracts.stock.query.StockItemRow;
import io.salonledger.contracts.stock.query.StockMovement;
import io.salonledger.contracts.stock.query.StockOrder;
import io.salonledger.ui.message.MessageGateway;

/** What the console asks and says about stock. */
@Component
public class StockGateway {

    private final MessageGateway messages;

    StockGateway(MessageGateway messages) {
        this.messages = messages;
    }

    List<StockItemRow> search(StockFilter filter, StockOrder order, int offset, int limit) {
        return messages.ask(new SearchStockItems(filter, order, new PageRequest(offset, limit)))
                .items();
    }

    StockCounts count(StockFilter filter) {
        return messages.ask(new CountStockItems(filter));
    }

    StockItemDetails find(StockItemId item) {
        return messages.ask(new FindStockItem(item));
    }

    Page<StockMovement> movements(StockItemId item, int offset, int limit) {
        return messages.ask(new SearchStockMovements(item, new PageRequest(offset, limit)));
    }

    Page<ProductRow> products(String text, LocalDate date, int offset, int limit) {
        ProductFilter filter = new ProductFilter(text, Set.of(), Set.of(), Set.of(), true);
        return messages.ask(new SearchProducts(filter, date, CatalogueOrder.BY_NAME, new PageRequest(offset, limit)));
    }

    ProductRow product(ProductId product, LocalDate date) {
        return messages.ask(new FindProductTerms(product, date));
    }

    /** Names by user id; what the product itself did has none. */
    Map<String, String> names(Collection<String> users) {
        Set<UserId> people = users.stream()
                .filter(user -> !user.isEmpty() && !user.startsWith("system:"))
                .map(UserId::new)
                .collect(Collectors.toSet());
        return people.isEmpty()
                ? Map.of()
                : messages.ask(new FindUserNames(people)).names();
    }

    /** Sends what moves stock; false if the lists will show it a moment later. */
    boolean move(Command command, StockItemId item) {
        return messages.sendAndFollow(
                command,
                List.of(
                        new WatchReadModel("stock-list", item.key()),
                        new WatchReadModel("stock-details", item.key()),
                        new WatchReadModel("stock-movements", null)));
    }

    /** Sends what may leave the quantity as it is. */
    boolean decide(Command command, StockItemId item) {
        return messages.sendAndFollow(
                command,
                List.of(new WatchReadModel("stock-list", item.key()), new WatchReadModel("stock-details", item.key())));
    }
}

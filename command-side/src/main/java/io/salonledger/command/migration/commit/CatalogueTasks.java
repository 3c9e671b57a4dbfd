package io.salonledger.command.migration.commit;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.salonledger.command.migration.source.ListTerms;
import io.salonledger.command.migration.source.SourceProduct;
import io.salonledger.command.migration.source.SourceService;
import io.salonledger.command.migration.source.SourceStock;
import io.salonledger.contracts.catalogue.ProductDescription;
import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ProductTerms;
import io.salonledger.contracts.catalogue.ProductTermsVersion;
import io.salonledger.contracts.catalogue.ServiceDescription;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.ServiceTerms;
import io.salonledger.contracts.catalogue.ServiceTermsVersion;
import io.salonledger.contracts.catalogue.StockLevels;
import io.salonledger.contracts.catalogue.command.AddProduct;
import io.salonledger.contracts.catalogue.command.AddService;
import io.salonledger.contracts.catalogue.command.ChangeProductTerms;
import io.salonledger.contracts.catalogue.command.ChangeServiceTerms;
import io.salonledger.contracts.catalogue.command.RetireProduct;
import io.salonledger.contracts.catalogue.command.RetireService;
import io.salonledger.contracts.catalogue.query.FindProductTerms;
import io.salonledger.contracts.catalogue.query.FindServiceTerms;
import io.salonledger.contracts.catalogue.query.ProductRow;
import io.salonledger.contracts.catalogue.query.ServiceRow;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.migration.ImportTerms;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.stock.ReceivedLot;
import io.salonledger.contracts.stock.StockItemId;
import io.salonledger.contracts.stock.command.OpenStock;
import io.salonledger.contracts.stock.command.ReceiveStock;
import io.salonledger.contracts.stock.query.SearchStockMovements;
import io.salonledger.contracts.stock.query.StockMovement;

/** Services, products and opening stock. Names and stock that the ledger has already are kept as they are there. */
final class CatalogueTasks {

    private final ImportTerms terms;
    private final RecordIds ids;
    private final Kept kept;

    CatalogueTasks(ImportTerms terms, RecordIds ids, Kept kept) {
        this.terms = terms;
        this.ids = ids;
        this.kept = kept;
    }

    List<Task> services(List<SourceService> services) {
        return services.stream().map(this::service).toList();
    }

    List<Task> products(List<SourceProduct> products) {
        return products.stream().map(this::product).toList();
    }

    /** One task for each product, whose first lot opens the stock. */
    List<Task> stock(List<SourceStock> stock) {
        Map<String, List<SourceStock>> lots = stock.stream()
                .collect(Collectors.groupingBy(SourceStock::product, LinkedHashMap::new, Collectors.toList()));
        return lots.entrySet().stream()
                .flatMap(entry -> stock(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    private Task service(SourceService service) {
        ServiceId id = ids.service(service.code()).orElseThrow();
        AddService add = new AddService(
                id,
                new ServiceDescription(service.code(), service.name(), service.category(), ""),
                new ServiceTerms(
                        terms.stockDate(),
                        price(service.terms()),
                        service.minutes() == null ? null : Duration.ofMinutes(service.minutes()),
                        cost(service.terms().cost())));
        return ledger -> {
            if (Refusals.of(ledger.send(add), Refusals.ID_ALREADY_USED).isPresent()) {
                renew(ledger, id, add.terms());
            } else if (!service.terms().active()) {
                Refusals.of(ledger.send(new RetireService(id)), Refusals.ALREADY_RETIRED);
            }
        };
    }

    /** Of a newer export: the terms of its day, if they are others. */
    private static void renew(Ledger ledger, ServiceId id, ServiceTerms listed) {
        var known = ledger.find(new FindServiceTerms(id, listed.validFrom()))
                .map(ServiceRow::version)
                .map(ServiceTermsVersion::terms)
                .map(terms -> new ServiceTerms(listed.validFrom(), terms.price(), terms.duration(), terms.cost()));
        if (known.isPresent() && !known.get().equals(listed)) {
            ledger.insist(new ChangeServiceTerms(id, listed));
        }
    }

    private Task product(SourceProduct product) {
        ProductId id = ids.product(product.code()).orElseThrow();
        var group = product.group();
        AddProduct add = new AddProduct(
                id,
                new ProductDescription(
                        product.code(),
                        product.name(),
                        group.brand(),
                        group.supplier(),
                        group.category(),
                        group.unit(),
                        group.barcode()),
                new StockLevels(group.minimum(), group.maximum()),
                new ProductTerms(
                        terms.stockDate(),
                        price(product.terms()),
                        cost(product.terms().cost())));
        return ledger -> {
            if (Refusals.of(ledger.send(add), Refusals.ID_ALREADY_USED).isPresent()) {
                renew(ledger, id, add.terms());
            } else if (!product.terms().active()) {
                Refusals.of(ledger.send(new RetireProduct(id)), Refusals.ALREADY_RETIRED);
            }
        };
    }

    private static void renew(Ledger ledger, ProductId id, ProductTerms listed) {
        var known = ledger.find(new FindProductTerms(id, listed.validFrom()))
                .map(ProductRow::version)
                .map(ProductTermsVersion::terms)
                .map(terms -> new ProductTerms(listed.validFrom(), terms.price(), terms.cost()));
        if (known.isPresent() && !known.get().equals(listed)) {
            ledger.insist(new ChangeProductTerms(id, listed));
        }
    }

    private Optional<Task> stock(String code, List<SourceStock> lots) {
        return ids.product(code).map(product -> {
            StockItemId item = new StockItemId(terms.branch(), product);
            SourceStock first = lots.getFirst();
            OpenStock open = new OpenStock(
                    item,
                    ids.movement(first.id()),
                    lot(first),
                    terms.stockDate(),
                    new SourceRow(first.ref().file(), first.ref().row()));
            return ledger -> {
                Refusals.of(ledger.send(open), Refusals.STOCK_ALREADY_OPENED, Refusals.ID_ALREADY_USED)
                        .ifPresent(known -> kept.add(item));
                further(ledger, item, lots.subList(1, lots.size()));
            };
        });
    }

    /** A stock item remembers its latest movements only, so the read model is asked for those of a former try. */
    private void further(Ledger ledger, StockItemId item, List<SourceStock> lots) {
        if (lots.isEmpty() || kept.stock().contains(item)) {
            return;
        }
        var before = ledger.find(new SearchStockMovements(item, new PageRequest(0, PageRequest.MAX_LIMIT)))
                .map(page -> page.items().stream().map(StockMovement::movement).toList())
                .orElse(List.of());
        lots.stream()
                .filter(lot -> lot.quantity().signum() > 0 && !before.contains(ids.movement(lot.id())))
                .forEach(lot ->
                        ledger.insist(new ReceiveStock(item, ids.movement(lot.id()), lot(lot), terms.stockDate())));
    }

    private ReceivedLot lot(SourceStock stock) {
        return new ReceivedLot(stock.quantity(), cost(stock.unitCost()), stock.lot(), stock.expiry());
    }

    private @Nullable Money price(ListTerms list) {
        return list.askedAtCheckout() ? null : new Money(list.price(), terms.currency());
    }

    private UnitCost cost(BigDecimal amount) {
        return new UnitCost(amount, terms.currency());
    }
}

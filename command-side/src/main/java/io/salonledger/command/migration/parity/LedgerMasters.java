package io.salonledger.command.migration.parity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.salonledger.command.migration.commit.Ledger;
import io.salonledger.command.migration.source.ListTerms;
import io.salonledger.command.migration.source.SourceBooks;
import io.salonledger.command.migration.source.SourceCatalogue;
import io.salonledger.command.migration.source.SourceClient;
import io.salonledger.command.migration.source.SourcePeople;
import io.salonledger.command.migration.source.SourceProduct;
import io.salonledger.command.migration.source.SourceService;
import io.salonledger.command.migration.source.SourceStock;
import io.salonledger.contracts.catalogue.ServiceTermsVersion;
import io.salonledger.contracts.catalogue.query.CatalogueOrder;
import io.salonledger.contracts.catalogue.query.ProductFilter;
import io.salonledger.contracts.catalogue.query.SearchProducts;
import io.salonledger.contracts.catalogue.query.SearchServices;
import io.salonledger.contracts.catalogue.query.ServiceFilter;
import io.salonledger.contracts.member.query.CountMembers;
import io.salonledger.contracts.member.query.MemberFilter;
import io.salonledger.contracts.member.query.MemberRow;
import io.salonledger.contracts.member.query.MemberSort;
import io.salonledger.contracts.member.query.SearchMembers;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.migration.ImportTerms;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.staff.query.EmployeeFilter;
import io.salonledger.contracts.staff.query.SearchEmployees;
import io.salonledger.contracts.stock.StockItemId;
import io.salonledger.contracts.stock.StockLot;
import io.salonledger.contracts.stock.query.FindStockItem;
import io.salonledger.contracts.stock.query.SearchStockItems;
import io.salonledger.contracts.stock.query.StockFilter;
import io.salonledger.contracts.stock.query.StockOrder;

/** The people, the catalogue and the stock that the read models show of what these books have. */
final class LedgerMasters {

    private final Ledger ledger;
    private final ImportTerms terms;
    private final LedgerCodes codes;

    LedgerMasters(Ledger ledger, ImportTerms terms, LedgerCodes codes) {
        this.ledger = ledger;
        this.terms = terms;
        this.codes = codes;
    }

    SourceCatalogue catalogue(SourceBooks books) {
        return new SourceCatalogue(
                services(books.catalogue().services()),
                products(books.catalogue().products()),
                stock(books.catalogue().stock()));
    }

    SourcePeople people(SourceBooks books) {
        Set<String> employees = new HashSet<>();
        MonthByMonth.pages(page -> ledger.ask(new SearchEmployees(EmployeeFilter.ALL, page)))
                .forEach(row -> add(employees, codes.employee(row.employee())));
        return new SourcePeople(
                members(books.people().clients()),
                books.people().staff().stream()
                        .filter(staff -> employees.contains(staff.code()))
                        .toList());
    }

    /** Beyond what a list pages they are only counted. */
    private List<SourceClient> members(List<SourceClient> clients) {
        MemberFilter ofBranch = new MemberFilter(terms.branch(), List.of(), null, null, null, null, null, null, null);
        long total = ledger.ask(new CountMembers("", ofBranch)).total();
        if (total > PageRequest.MAX_LIMIT) {
            return clients.stream().limit(total).toList();
        }
        Set<String> known = new HashSet<>();
        MonthByMonth.<MemberRow>pages(page -> ledger.ask(new SearchMembers("", ofBranch, MemberSort.OLDEST, page)))
                .forEach(row -> add(known, codes.member(row.member())));
        return clients.stream().filter(client -> known.contains(client.code())).toList();
    }

    private List<SourceService> services(List<SourceService> services) {
        Map<String, ServiceTermsVersion> known = new HashMap<>();
        MonthByMonth.pages(page -> ledger.ask(
                        new SearchServices(ServiceFilter.ALL, terms.stockDate(), CatalogueOrder.BY_NAME, page)))
                .forEach(row -> {
                    String code = codes.service(row.service());
                    ServiceTermsVersion version = row.version();
                    if (code != null && version != null) {
                        known.put(code, version);
                    }
                });
        return services.stream()
                .filter(service -> known.containsKey(service.code()))
                .map(service -> as(service, Objects.requireNonNull(known.get(service.code()))))
                .toList();
    }

    private static SourceService as(SourceService service, ServiceTermsVersion version) {
        var price = version.terms().price();
        ListTerms listed = new ListTerms(
                price == null ? BigDecimal.ZERO : price.amount(),
                service.terms().cost(),
                service.terms().active());
        return new SourceService(
                service.id(),
                service.ref(),
                service.code(),
                service.name(),
                service.category(),
                listed,
                service.minutes());
    }

    private List<SourceProduct> products(List<SourceProduct> products) {
        Set<String> known = new HashSet<>();
        MonthByMonth.pages(page -> ledger.ask(
                        new SearchProducts(ProductFilter.ALL, terms.stockDate(), CatalogueOrder.BY_NAME, page)))
                .forEach(row -> add(known, codes.product(row.product())));
        return products.stream()
                .filter(product -> known.contains(product.code()))
                .toList();
    }

    private List<SourceStock> stock(List<SourceStock> stock) {
        StockFilter ofBranch = new StockFilter("", Set.of(terms.branch()), Set.of(), Set.of(), null, null);
        Map<String, StockItemId> known = new HashMap<>();
        MonthByMonth.pages(page -> ledger.ask(new SearchStockItems(ofBranch, StockOrder.BY_NAME, page)))
                .forEach(row -> {
                    String code = codes.product(row.item().product());
                    if (code != null) {
                        known.put(code, row.item());
                    }
                });
        // several lots of a product are one item
        Map<String, SourceStock> first = new HashMap<>();
        stock.forEach(one -> first.putIfAbsent(one.product(), one));
        return first.values().stream()
                .filter(one -> known.containsKey(one.product()))
                .flatMap(one -> lots(one, Objects.requireNonNull(known.get(one.product()))))
                .toList();
    }

    private Stream<SourceStock> lots(SourceStock stock, StockItemId item) {
        return ledger.ask(new FindStockItem(item)).lots().stream().map(lot -> as(stock, lot));
    }

    private static SourceStock as(SourceStock stock, StockLot lot) {
        UnitCost cost = lot.unitCost();
        return new SourceStock(
                stock.id(),
                stock.ref(),
                stock.product(),
                lot.quantity(),
                cost == null ? BigDecimal.ZERO : cost.amount(),
                lot.number(),
                lot.expiry());
    }

    private static void add(Set<String> codes, @Nullable String code) {
        if (code != null) {
            codes.add(code);
        }
    }
}

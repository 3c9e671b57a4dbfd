package io.salonledger.command.demo;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.ProductDescription;
import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ProductTerms;
import io.salonledger.contracts.catalogue.ServiceDescription;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.ServiceTerms;
import io.salonledger.contracts.catalogue.StockLevels;
import io.salonledger.contracts.catalogue.command.AddProduct;
import io.salonledger.contracts.catalogue.command.AddService;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.money.UnitCost;

/** What the shops offer. */
final class PriceList {

    /** A service; the price is in whole yuan. */
    record Treatment(ServiceId id, String name, String category, int minutes, int price, int weight) {}

    /** A product that is sold over the counter; the price is in whole yuan. */
    record Good(ProductId id, int price, int weight) {}

    private final List<Table.Row> services = Table.read("services.tsv");
    private final List<Table.Row> products = Table.read("products.tsv");

    static Money yuan(int amount) {
        return Money.of(amount + ".00", "CNY");
    }

    static UnitCost cost(String text) {
        return UnitCost.of(text, "CNY");
    }

    static ProductId product(Table.Row row) {
        return new ProductId(row.text(0));
    }

    private static ServiceId service(Table.Row row) {
        return new ServiceId(row.text(0));
    }

    List<Treatment> treatments() {
        return services.stream()
                .map(row -> new Treatment(
                        service(row), row.text(1), row.text(2), row.number(3), row.number(4), row.number(6)))
                .toList();
    }

    List<Good> goods() {
        return products.stream()
                .filter(row -> row.number(11) > 0)
                .map(row -> new Good(product(row), row.number(6), row.number(11)))
                .toList();
    }

    List<Table.Row> products() {
        return products;
    }

    List<Task> serviceTasks() {
        return services.stream()
                .map(row -> Task.of(
                        "headquarters",
                        new AddService(
                                service(row),
                                new ServiceDescription(row.text(0), row.text(1), row.text(2), row.text(7)),
                                new ServiceTerms(
                                        Shop.BEGINNING,
                                        yuan(row.number(4)),
                                        Duration.ofMinutes(row.number(3)),
                                        cost(row.text(5))))))
                .toList();
    }

    List<Task> productTasks() {
        return products.stream()
                .map(row -> Task.of(
                        "headquarters",
                        new AddProduct(
                                product(row),
                                new ProductDescription(
                                        row.text(0),
                                        row.text(1),
                                        row.text(2),
                                        row.text(3),
                                        row.text(4),
                                        row.text(5),
                                        ""),
                                new StockLevels(
                                        new BigDecimal(row.text(8)),
                                        new BigDecimal(row.text(8)).multiply(BigDecimal.valueOf(5))),
                                new ProductTerms(Shop.BEGINNING, price(row), cost(row.text(7))))))
                .toList();
    }

    private static @Nullable Money price(Table.Row row) {
        return row.text(6).isEmpty() ? null : yuan(row.number(6));
    }
}

package io.salonledger.command.stock;

import java.time.LocalDate;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import io.salonledger.command.catalogue.ListedProduct;
import io.salonledger.command.catalogue.ProductList;
import io.salonledger.contracts.catalogue.ProductId;

/** A product of the list, looked up once, and only when a decision gets as far as to need it. */
final class LookedUpProduct implements Supplier<ListedProduct> {

    private final ProductList products;
    private final ProductId product;
    private final LocalDate date;
    private @Nullable ListedProduct found;

    LookedUpProduct(ProductList products, ProductId product, LocalDate date) {
        this.products = products;
        this.product = product;
        this.date = date;
    }

    @Override
    public ListedProduct get() {
        ListedProduct known = found == null ? products.at(product, date) : found;
        found = known;
        return known;
    }
}

package io.salonledger.command.catalogue;

import java.time.LocalDate;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.message.GeneralRejection;

/** Products as their streams tell. A stock item is always loaded before its product, so locks can't cross. */
@Component
class LoggedProductList implements ProductList {

    private final Repository<Product> products;

    LoggedProductList(@Lazy Repository<Product> productRepository) {
        this.products = productRepository;
    }

    @Override
    public ListedProduct at(ProductId product, LocalDate date) {
        try {
            return products.load(product.stream())
                    .invoke(listed -> new ListedProduct(listed.levels(), listed.costAt(date)));
        } catch (AggregateNotFoundException missing) {
            throw GeneralRejection.NOT_FOUND.because("product");
        }
    }
}

package io.salonledger.ui.ticket;

import java.io.Serializable;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.catalogue.query.ProductRow;
import io.salonledger.contracts.catalogue.query.ServiceRow;
import io.salonledger.contracts.money.Money;

/**
 * A service or product as the till offers it.
 *
 * @param price null: asked at checkout
 * @param barcode empty if there is none
 */
record SaleItem(
        @Nullable String service,
        @Nullable String product,
        String code,
        String name,
        String category,
        String barcode,
        @Nullable Money price)
        implements Serializable {

    static Optional<SaleItem> of(ServiceRow row) {
        return Optional.ofNullable(row.version())
                .map(version -> new SaleItem(
                        row.service().value(),
                        null,
                        row.description().code(),
                        row.description().label(),
                        row.description().category(),
                        "",
                        version.terms().price()));
    }

    static Optional<SaleItem> of(ProductRow row) {
        return Optional.ofNullable(row.version())
                .map(version -> new SaleItem(
                        null,
                        row.product().value(),
                        row.description().code(),
                        row.description().label(),
                        row.description().category(),
                        row.description().barcode(),
                        version.terms().price()));
    }

    @Nullable
    ServiceId serviceId() {
        return service == null ? null : new ServiceId(service);
    }

    @Nullable
    ProductId productId() {
        return product == null ? null : new ProductId(product);
    }
}

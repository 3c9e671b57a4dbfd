package io.salonledger.query.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.catalogue.ProductDescription;
import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ProductTermsVersion;
import io.salonledger.contracts.catalogue.StockLevels;
import io.salonledger.contracts.catalogue.query.ProductRow;
import io.salonledger.contracts.money.Money;

/** A product as listed; price of the newest terms, to sort by. */
record ProductListDocument(
        ProductId product,
        ProductDescription description,
        List<ProductVersionDocument> versions,
        boolean active,
        List<String> text,
        String codeSort,
        String nameSort,
        String category,
        String categorySort,
        String brand,
        String brandSort,
        String supplier,
        String supplierSort,
        StockLevels levels,
        @Nullable Long price) {

    static ProductListDocument of(
            ProductId product,
            ProductDescription description,
            StockLevels levels,
            List<ProductVersionDocument> versions,
            boolean active) {
        ProductVersionDocument newest = versions.stream()
                .max(Comparator.comparing(ProductVersionDocument::validFrom)
                        .thenComparing(ProductVersionDocument::number))
                .orElse(null);
        return new ProductListDocument(
                product,
                description,
                versions,
                active,
                List.of(description.code(), description.name(), description.brand(), description.barcode()),
                description.code(),
                description.label(),
                description.category(),
                description.category(),
                description.brand(),
                description.brand(),
                description.supplier(),
                description.supplier(),
                levels,
                newest == null || newest.price() == null
                        ? null
                        : Money.parse(newest.price()).minorUnits());
    }

    ProductListDocument with(ProductDescription other, StockLevels otherLevels) {
        return of(product, other, otherLevels, versions, active);
    }

    ProductListDocument with(List<ProductVersionDocument> other) {
        return of(product, description, levels, other, active);
    }

    ProductListDocument withActive(boolean other) {
        return of(product, description, levels, versions, other);
    }

    List<ProductTermsVersion> versions(boolean withCost) {
        return versions.stream().map(version -> version.version(withCost)).toList();
    }

    ProductRow row(LocalDate date, boolean withCost) {
        return new ProductRow(
                product,
                description,
                levels,
                ProductTermsVersion.at(date, versions(withCost)).orElse(null),
                active);
    }
}

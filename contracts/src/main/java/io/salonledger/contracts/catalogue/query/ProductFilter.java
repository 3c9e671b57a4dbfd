package io.salonledger.contracts.catalogue.query;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which products are wanted.
 *
 * @param text words or parts of code, name, brand and barcode; empty finds all
 * @param categories any of them; empty means all
 * @param brands any of them; empty means all
 * @param suppliers any of them; empty means all
 * @param active null means both
 */
public record ProductFilter(
        String text,
        Set<String> categories,
        Set<String> brands,
        Set<String> suppliers,
        @Nullable Boolean active) {

    public static final ProductFilter ALL = new ProductFilter("", Set.of(), Set.of(), Set.of(), null);

    public ProductFilter {
        categories = Set.copyOf(categories);
        brands = Set.copyOf(brands);
        suppliers = Set.copyOf(suppliers);
    }
}

package io.salonledger.contracts.catalogue.query;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which services are wanted.
 *
 * @param text words or parts of code and name; empty finds all
 * @param categories any of them; empty means all
 * @param active null means both
 */
public record ServiceFilter(
        String text, Set<String> categories, @Nullable Boolean active) {

    public static final ServiceFilter ALL = new ServiceFilter("", Set.of(), null);

    public ServiceFilter {
        categories = Set.copyOf(categories);
    }
}

package io.salonledger.command.migration.source;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.salonledger.command.migration.SourceRef;

/**
 * A product of the old list.
 *
 * @param name empty if the list has none
 * @param stock as of the stock date, or null if the list is a template, which keeps stock apart
 */
public record SourceProduct(
        UUID id,
        SourceRef ref,
        String code,
        String name,
        ProductGroup group,
        ListTerms terms,
        @Nullable ListedStock stock) {}

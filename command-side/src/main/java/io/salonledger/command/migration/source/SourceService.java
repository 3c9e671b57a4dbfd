package io.salonledger.command.migration.source;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.salonledger.command.migration.SourceRef;

/**
 * A service of the old price list.
 *
 * @param name empty if the list has none
 * @param minutes duration, or null if the list has none
 */
public record SourceService(
        UUID id,
        SourceRef ref,
        String code,
        String name,
        String category,
        ListTerms terms,
        @Nullable Integer minutes) {}

package io.salonledger.command.migration.source;

/** All that the old books say. */
public record SourceBooks(SourceCatalogue catalogue, SourcePeople people, SourceHistory history) {}

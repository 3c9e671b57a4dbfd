package io.salonledger.contracts.catalogue.query;

/** How many records have a value, for filters that show counts. */
public record ValueCount(String value, long count) {}

package io.salonledger.contracts.insight.query;

/**
 * How many have one value of a filter.
 *
 * @param value id, code or word to filter by
 * @param label what people see; empty where the value says all
 */
public record NamedCount(String value, String label, long count) {}

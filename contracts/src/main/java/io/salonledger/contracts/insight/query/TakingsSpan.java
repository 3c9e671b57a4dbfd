package io.salonledger.contracts.insight.query;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** The first and newest business date with takings; null if there are none. */
public record TakingsSpan(
        @Nullable LocalDate first, @Nullable LocalDate newest) {}

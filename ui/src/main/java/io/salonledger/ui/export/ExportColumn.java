package io.salonledger.ui.export;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A column of an exported list.
 *
 * @param value text, {@link BigDecimal}, {@link LocalDate}, or null for an empty cell
 */
public record ExportColumn<R>(String header, Function<R, @Nullable Object> value) {}

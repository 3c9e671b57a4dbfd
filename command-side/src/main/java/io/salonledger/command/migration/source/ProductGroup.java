package io.salonledger.command.migration.source;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** Where a product belongs and comes from; empty where the list says nothing, the thresholds for ordering null. */
public record ProductGroup(
        String category,
        String brand,
        String supplier,
        String barcode,
        String unit,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum) {}

package io.salonledger.command.migration.source;

import java.math.BigDecimal;
import java.util.List;

/** Quantity, net amount of the whole line (not of one unit) and taxes on top, all as written. */
public record LineAmounts(BigDecimal quantity, BigDecimal net, List<SourceTax> taxes) {

    public LineAmounts {
        taxes = List.copyOf(taxes);
    }
}

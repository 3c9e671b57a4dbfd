package io.salonledger.contracts.ticket;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.staff.EmployeeId;

/**
 * A line as its source wrote it.
 *
 * @param net of the whole line, below zero for what was given back
 * @param guest null: a walk-in
 * @param employee null: the house
 */
public record ImportedLine(
        LineId line,
        SoldItem item,
        BigDecimal quantity,
        Money net,
        List<WrittenTax> taxes,
        @Nullable MemberId guest,
        @Nullable EmployeeId employee,
        SourceRow source) {

    public ImportedLine {
        taxes = List.copyOf(taxes);
    }
}

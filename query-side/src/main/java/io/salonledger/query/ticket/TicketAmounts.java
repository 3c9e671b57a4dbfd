package io.salonledger.query.ticket;

import java.util.List;

import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.ticket.TaxAmount;
import io.salonledger.contracts.ticket.TicketTotals;
import io.salonledger.contracts.ticket.WrittenTax;
import io.salonledger.contracts.ticket.event.TicketImported;

/**
 * What a ticket, or a refund of it, comes to.
 *
 * @param net in minor units
 * @param tax in 10⁻⁴
 * @param total in minor units; of an imported ticket net and tax, half up to the minor unit
 */
record TicketAmounts(long net, long tax, long total) {

    static final TicketAmounts NOTHING = new TicketAmounts(0, 0, 0);

    static TicketAmounts of(TicketTotals totals) {
        return new TicketAmounts(
                totals.net().minorUnits(),
                tenThousandths(totals.taxes()),
                totals.total().minorUnits());
    }

    static TicketAmounts of(TicketImported imported) {
        long tax = imported.taxes().stream()
                .map(WrittenTax::amount)
                .mapToLong(UnitCost::tenThousandths)
                .sum();
        Money onTop = imported.taxes().stream()
                .filter(written -> !written.included())
                .map(WrittenTax::amount)
                .reduce(UnitCost.zero(imported.currency()), TicketAmounts::plus)
                .toMoney();
        Money included = imported.taxes().stream()
                .filter(WrittenTax::included)
                .map(WrittenTax::amount)
                .reduce(UnitCost.zero(imported.currency()), TicketAmounts::plus)
                .toMoney();
        return new TicketAmounts(
                imported.net().minorUnits(),
                tax,
                imported.net().plus(onTop).plus(included).minorUnits());
    }

    TicketAmounts minus(TicketAmounts other) {
        return new TicketAmounts(net - other.net, tax - other.tax, total - other.total);
    }

    private static long tenThousandths(List<TaxAmount> taxes) {
        return taxes.stream()
                .map(tax -> new UnitCost(tax.amount().amount(), tax.amount().currency()))
                .mapToLong(UnitCost::tenThousandths)
                .sum();
    }

    private static UnitCost plus(UnitCost one, UnitCost other) {
        return new UnitCost(one.amount().add(other.amount()), one.currency());
    }
}

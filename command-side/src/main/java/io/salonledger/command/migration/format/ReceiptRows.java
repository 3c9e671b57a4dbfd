package io.salonledger.command.migration.format;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import io.salonledger.command.migration.ImportFinding;
import io.salonledger.command.migration.ImportSettings;
import io.salonledger.command.migration.source.LineAmounts;
import io.salonledger.command.migration.source.SoldItem;
import io.salonledger.command.migration.source.SourceCodes;
import io.salonledger.command.migration.source.SourceTax;
import io.salonledger.command.migration.source.SourceTicketLine;

/** Lines of receipts. Taxes are not part of a line's key: they depend on which of them the settings name. */
final class ReceiptRows {

    private final Drafts drafts;
    private final Claims claims;
    private final ImportSettings settings;

    ReceiptRows(Drafts drafts, Claims claims, ImportSettings settings) {
        this.drafts = drafts;
        this.claims = claims;
        this.settings = settings;
    }

    void line(Cells cells) {
        String receipt = cells.needed(Field.RECEIPT);
        LocalDate date = cells.date(Field.DATE);
        String description = cells.text(Field.DESCRIPTION);
        String client = cells.text(Field.CLIENT);
        String staff = cells.text(Field.STAFF);
        LineAmounts amounts = amounts(cells);
        if (cells.refused()) {
            return;
        }
        String quantity = Numbers.canonical(amounts.quantity());
        String net = Numbers.canonical(amounts.net());
        claims.row(cells, "ticket-line", receipt, date, client, description, staff, quantity, net)
                .ifPresent(id -> {
                    noteParties(cells, client, staff);
                    noteAmounts(cells, amounts);
                    drafts.lines.add(new Drafts.Line(
                            receipt,
                            date,
                            new SourceTicketLine(
                                    id, cells.ref(), client, staff, SoldItem.unknown(description), amounts)));
                });
    }

    private LineAmounts amounts(Cells cells) {
        List<SourceTax> taxes = settings.taxes().stream()
                .map(tax -> new SourceTax(tax.code(), tax.rate(), cells.tax(tax.code())))
                .toList();
        return new LineAmounts(cells.amount(Field.QUANTITY), cells.amount(Field.AMOUNT), taxes);
    }

    private static void noteParties(Cells cells, String client, String staff) {
        cells.noteIf(client.isEmpty(), ImportFinding.LINE_WITHOUT_CLIENT);
        cells.noteIf(client.equals(SourceCodes.WALK_IN), ImportFinding.WALK_IN, client);
        cells.noteIf(staff.isEmpty(), ImportFinding.LINE_WITHOUT_STAFF);
        cells.noteIf(staff.equals(SourceCodes.HOUSE), ImportFinding.HOUSE_ACCOUNT, staff);
    }

    private void noteAmounts(Cells cells, LineAmounts amounts) {
        cells.noteIf(amounts.net().signum() < 0, ImportFinding.AMOUNT_NEGATIVE, amounts.net());
        cells.noteIf(amounts.quantity().signum() < 0, ImportFinding.QUANTITY_NEGATIVE, amounts.quantity());
        for (SourceTax tax : amounts.taxes()) {
            BigDecimal expected = amounts.net().multiply(tax.rate()).movePointLeft(2);
            BigDecimal apart = expected.subtract(tax.amount()).abs();
            if (tax.amount().signum() == 0 && expected.signum() != 0) {
                cells.note(ImportFinding.TAX_MISSING, tax.code(), Numbers.canonical(expected));
            } else if (apart.compareTo(settings.smallestUnit()) >= 0) {
                cells.note(ImportFinding.TAX_DIFFERS, tax.code(), tax.amount(), Numbers.canonical(expected));
            }
            cells.noteIf(
                    settings.hasFractions(tax.amount()), ImportFinding.TAX_WITH_FRACTIONS, tax.code(), tax.amount());
        }
    }
}

package io.salonledger.command.migration.figure;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Collectors;

import io.salonledger.command.migration.ImportSettings;
import io.salonledger.command.migration.source.ItemKind;
import io.salonledger.command.migration.source.SourceBooks;
import io.salonledger.command.migration.source.SourceCodes;
import io.salonledger.command.migration.source.SourceTax;
import io.salonledger.command.migration.source.SourceTicket;
import io.salonledger.command.migration.source.SourceTicketLine;

/** What was sold: in all, and by item, therapist and month. */
final class TicketFigures {

    private final FigureSheet sheet;
    private final ImportSettings settings;

    TicketFigures(FigureSheet sheet, ImportSettings settings) {
        this.sheet = sheet;
        this.settings = settings;
    }

    void add(SourceBooks books) {
        sheet.start(
                FigureKey.RECEIPTS,
                FigureKey.RECEIPTS_SHARED,
                FigureKey.RECEIPTS_OF_ZERO,
                FigureKey.LINES,
                FigureKey.LINES_NEGATIVE,
                FigureKey.WALK_IN_LINES,
                FigureKey.WALK_IN_AMOUNT,
                FigureKey.NET,
                FigureKey.SERVICE_LINES,
                FigureKey.SERVICE_AMOUNT,
                FigureKey.PRODUCT_LINES,
                FigureKey.PRODUCT_AMOUNT,
                FigureKey.UNKNOWN_LINES,
                FigureKey.UNKNOWN_AMOUNT);
        books.history().tickets().forEach(this::ticket);
        Set<String> codes = books.history().tickets().stream()
                .flatMap(ticket -> ticket.clients().stream())
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
        boolean walkIns = codes.contains(SourceCodes.WALK_IN);
        sheet.count(FigureKey.CLIENT_CODES, books.people().clients().size() + (walkIns ? 1 : 0));
        sheet.count(FigureKey.CLIENT_CODES_WITH_RECEIPTS, codes.size());
        sheet.count(FigureKey.MEMBERS_WITH_RECEIPTS, codes.size() - (walkIns ? 1 : 0));
    }

    private void ticket(SourceTicket ticket) {
        sheet.count(FigureKey.RECEIPTS, 1);
        sheet.countIf(FigureKey.RECEIPTS_SHARED, ticket.clients().size() > 1);
        sheet.countIf(FigureKey.RECEIPTS_OF_ZERO, ticket.net().signum() == 0);
        String month = YearMonth.from(ticket.date()).toString();
        for (SourceTicketLine line : ticket.lines()) {
            sheet.add(FigureKey.NET_BY_MONTH, month, line.amounts().net());
            line(line);
        }
    }

    private void line(SourceTicketLine line) {
        BigDecimal net = line.amounts().net();
        sheet.count(FigureKey.LINES, 1);
        sheet.countIf(FigureKey.LINES_NEGATIVE, net.signum() < 0);
        sheet.add(FigureKey.NET, net);
        sheet.add(FigureKey.NET_BY_STAFF, line.staff(), net);
        if (line.client().equals(SourceCodes.WALK_IN)) {
            sheet.count(FigureKey.WALK_IN_LINES, 1);
            sheet.add(FigureKey.WALK_IN_AMOUNT, net);
        }
        sheet.count(linesOf(line.item().kind()), 1);
        sheet.add(amountOf(line.item().kind()), net);
        if (line.item().kind() == ItemKind.PRODUCT) {
            sheet.add(FigureKey.PRODUCT_SALES, line.item().code(), net);
        }
        for (SourceTax tax : line.amounts().taxes()) {
            sheet.add(FigureKey.TAX_AS_WRITTEN, tax.code(), tax.amount());
            sheet.add(FigureKey.TAX_ROUNDED_PER_LINE, tax.code(), settings.rounded(tax.amount()));
        }
    }

    private static FigureKey linesOf(ItemKind kind) {
        return switch (kind) {
            case SERVICE -> FigureKey.SERVICE_LINES;
            case PRODUCT -> FigureKey.PRODUCT_LINES;
            case UNKNOWN -> FigureKey.UNKNOWN_LINES;
        };
    }

    private static FigureKey amountOf(ItemKind kind) {
        return switch (kind) {
            case SERVICE -> FigureKey.SERVICE_AMOUNT;
            case PRODUCT -> FigureKey.PRODUCT_AMOUNT;
            case UNKNOWN -> FigureKey.UNKNOWN_AMOUNT;
        };
    }
}

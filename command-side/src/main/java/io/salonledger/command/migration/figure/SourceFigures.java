package io.salonledger.command.migration.figure;

import java.math.BigDecimal;
import java.util.List;

import io.salonledger.command.migration.ImportFinding;
import io.salonledger.command.migration.ImportSettings;
import io.salonledger.command.migration.source.SourceBooks;
import io.salonledger.command.migration.source.SourceReading;
import io.salonledger.command.migration.source.SourceStock;
import io.salonledger.command.migration.source.TableTally;

/** The figures of the old books, from their rows as written; nothing here is rounded unless the key says so. */
public final class SourceFigures {

    private SourceFigures() {}

    public static List<Figure> of(SourceReading reading, ImportSettings settings) {
        FigureSheet sheet = new FigureSheet();
        SourceBooks books = reading.books();
        reading.tables().forEach(table -> rows(sheet, table));
        catalogue(sheet, books);
        new TicketFigures(sheet, settings).add(books);
        new BookingFigures(sheet).add(books);
        sheet.count(
                FigureKey.CANCELLATIONS_MATCHING_BOOKING,
                reading.findings().stream()
                        .filter(finding -> finding.code() == ImportFinding.CANCELLATION_MATCHES_BOOKING)
                        .count());
        return sheet.figures();
    }

    private static void rows(FigureSheet sheet, TableTally table) {
        String kind = table.kind().map(known -> known.code()).orElse("unknown");
        sheet.add(FigureKey.ROWS, kind, BigDecimal.valueOf(table.rows()));
        sheet.add(FigureKey.ROWS_IMPORTED, kind, BigDecimal.valueOf(table.imported()));
    }

    private static void catalogue(FigureSheet sheet, SourceBooks books) {
        sheet.start(FigureKey.SERVICES_ASKED_AT_CHECKOUT, FigureKey.STOCK_UNITS, FigureKey.STOCK_AT_COST);
        sheet.count(FigureKey.SERVICES, books.catalogue().services().size());
        sheet.count(FigureKey.PRODUCTS, books.catalogue().products().size());
        sheet.count(FigureKey.EMPLOYEES, books.people().staff().size());
        sheet.count(FigureKey.MEMBERS, books.people().clients().size());
        books.catalogue()
                .services()
                .forEach(service -> sheet.countIf(
                        FigureKey.SERVICES_ASKED_AT_CHECKOUT, service.terms().askedAtCheckout()));
        for (SourceStock stock : books.catalogue().stock()) {
            sheet.add(FigureKey.STOCK_UNITS, stock.quantity());
            sheet.add(FigureKey.STOCK_AT_COST, stock.quantity().multiply(stock.unitCost()));
        }
    }
}

package io.salonledger.command.migration.format;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.salonledger.command.migration.Findings;
import io.salonledger.command.migration.ImportFinding;
import io.salonledger.command.migration.ImportSettings;
import io.salonledger.command.migration.SourceRef;
import io.salonledger.command.migration.source.Appointment;
import io.salonledger.command.migration.source.ItemKind;
import io.salonledger.command.migration.source.ListedStock;
import io.salonledger.command.migration.source.SourceBooking;
import io.salonledger.command.migration.source.SourceBooks;
import io.salonledger.command.migration.source.SourceCatalogue;
import io.salonledger.command.migration.source.SourceHistory;
import io.salonledger.command.migration.source.SourceNoShow;
import io.salonledger.command.migration.source.SourceProduct;
import io.salonledger.command.migration.source.SourceService;
import io.salonledger.command.migration.source.SourceTicket;

/** Puts the tables together once all rows are read, so that the order of the files does not matter. */
final class BooksAssembly {

    private final Drafts drafts;
    private final Claims claims;
    private final ImportSettings settings;
    private final Findings findings;

    BooksAssembly(Drafts drafts, Claims claims, ImportSettings settings, Findings findings) {
        this.drafts = drafts;
        this.claims = claims;
        this.settings = settings;
        this.findings = findings;
    }

    SourceBooks books() {
        List<SourceTicket> tickets =
                new TicketGrouping(claims, settings, findings).tickets(drafts.lines, new ItemMatcher(drafts, findings));
        BookingLinker linker = new BookingLinker(drafts, settings, findings);
        List<SourceNoShow> noShows = linker.noShows();
        List<SourceBooking> bookings = linker.bookings();
        linker.noteCancellations();
        noteUnknownServices();
        noteSales(tickets);
        noteFractions(tickets);
        return new SourceBooks(
                new SourceCatalogue(
                        drafts.services, drafts.products, new StockChooser(drafts, claims, findings).stock()),
                new PeopleCollector(drafts, claims, findings).people(),
                new SourceHistory(tickets, bookings, drafts.cancellations, noShows));
    }

    private void noteUnknownServices() {
        Set<String> known = drafts.services.stream().map(SourceService::code).collect(Collectors.toSet());
        drafts.bookings.forEach(row -> noteUnknown(known, row.appointment(), row.ref()));
        drafts.cancellations.forEach(row -> noteUnknown(known, row.appointment(), row.ref()));
        drafts.noShows.forEach(row -> noteUnknown(known, row.appointment(), row.ref()));
    }

    private void noteUnknown(Set<String> known, Appointment appointment, SourceRef ref) {
        if (!known.contains(appointment.service())) {
            findings.add(ImportFinding.SERVICE_UNKNOWN, ref, appointment.service());
        }
    }

    /** Prices and amounts are money, exact to the currency's smallest unit; which way to round them is the shop's to say. */
    private void noteFractions(List<SourceTicket> tickets) {
        tickets.stream()
                .flatMap(ticket -> ticket.lines().stream())
                .forEach(line -> noteFraction(line.ref(), line.amounts().net()));
        drafts.services.forEach(
                service -> noteFraction(service.ref(), service.terms().price()));
        drafts.products.forEach(
                product -> noteFraction(product.ref(), product.terms().price()));
    }

    private void noteFraction(SourceRef ref, BigDecimal amount) {
        if (settings.hasFractions(amount)) {
            findings.add(
                    ImportFinding.AMOUNT_WITH_FRACTIONS,
                    ref,
                    amount.toPlainString(),
                    settings.currency().getDefaultFractionDigits());
        }
    }

    /** The product list says how much was sold; without receipts there is nothing to compare. */
    private void noteSales(List<SourceTicket> tickets) {
        Map<String, BigDecimal> sales = new HashMap<>();
        tickets.stream()
                .flatMap(ticket -> ticket.lines().stream())
                .filter(line -> line.item().kind() == ItemKind.PRODUCT)
                .forEach(line -> sales.merge(line.item().code(), line.amounts().net(), BigDecimal::add));
        for (SourceProduct product : tickets.isEmpty() ? List.<SourceProduct>of() : drafts.products) {
            ListedStock listed = product.stock();
            BigDecimal sold = listed == null ? null : listed.soldToDate();
            BigDecimal sum = sales.getOrDefault(product.code(), BigDecimal.ZERO);
            if (sold != null && sold.compareTo(sum) != 0) {
                findings.add(ImportFinding.SALES_DIFFER_FROM_LISTING, product.ref(), product.code(), sold, sum);
            }
        }
    }
}

package io.salonledger.command.migration.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.salonledger.command.migration.Findings;
import io.salonledger.command.migration.ImportFinding;
import io.salonledger.command.migration.ImportSettings;
import io.salonledger.command.migration.source.SourceTicket;
import io.salonledger.command.migration.source.SourceTicketLine;

/** Puts lines together: one ticket for a receipt number of one date, whoever is on its lines. */
final class TicketGrouping {

    private record Key(String number, LocalDate date) {}

    private final Claims claims;
    private final ImportSettings settings;
    private final Findings findings;

    TicketGrouping(Claims claims, ImportSettings settings, Findings findings) {
        this.claims = claims;
        this.settings = settings;
        this.findings = findings;
    }

    List<SourceTicket> tickets(List<Drafts.Line> lines, ItemMatcher items) {
        Map<Key, List<SourceTicketLine>> grouped = new LinkedHashMap<>();
        for (Drafts.Line line : lines) {
            grouped.computeIfAbsent(new Key(line.receipt(), line.date()), key -> new ArrayList<>())
                    .add(items.matched(line.line()));
        }
        return grouped.entrySet().stream()
                .map(entry -> ticket(entry.getKey(), entry.getValue()))
                .toList();
    }

    private SourceTicket ticket(Key key, List<SourceTicketLine> lines) {
        SourceTicket ticket = new SourceTicket(
                claims.id("ticket", key.number(), key.date().toString()),
                lines.getFirst().ref(),
                key.number(),
                key.date(),
                lines);
        List<String> clients = ticket.clients();
        if (clients.size() > 1) {
            findings.add(ImportFinding.RECEIPT_SHARED, ticket.ref(), key.number(), String.join(", ", clients));
        }
        if (ticket.net().signum() == 0) {
            findings.add(ImportFinding.RECEIPT_OF_ZERO, ticket.ref(), key.number());
        }
        if (key.date().isAfter(settings.stockDate())) {
            findings.add(ImportFinding.RECEIPT_AFTER_STOCK_DATE, ticket.ref(), key.date(), settings.stockDate());
        }
        return ticket;
    }
}

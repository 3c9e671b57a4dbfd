package io.salonledger.command.migration.parity;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.salonledger.command.migration.ImportSettings;
import io.salonledger.command.migration.commit.Kept;
import io.salonledger.command.migration.commit.Ledger;
import io.salonledger.command.migration.commit.RecordIds;
import io.salonledger.command.migration.figure.Figure;
import io.salonledger.command.migration.figure.FigureKey;
import io.salonledger.command.migration.figure.FigureKind;
import io.salonledger.command.migration.figure.SourceFigures;
import io.salonledger.command.migration.source.SourceBooks;
import io.salonledger.command.migration.source.SourceReading;
import io.salonledger.command.migration.source.SourceTicket;
import io.salonledger.contracts.migration.FigureUnit;
import io.salonledger.contracts.migration.ImportTerms;
import io.salonledger.contracts.migration.ParityLine;
import io.salonledger.contracts.staff.EmployeeId;

/** The parity report: each figure of the books beside the same figure of what the read models show. */
public final class Comparison {

    /** Longer than a search index takes to show what was written to it in bulk. */
    private static final Duration REFRESH = Duration.ofMillis(1_200);

    private static final int TRIES = 4;

    private record Place(FigureKey key, String dimension) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byKey = key.compareTo(other.key);
            return byKey != 0 ? byKey : dimension.compareTo(other.dimension);
        }
    }

    private final SourceReading reading;
    private final ImportSettings settings;
    private final ImportTerms terms;
    private final RecordIds ids;
    private final Kept kept;

    public Comparison(SourceReading reading, ImportSettings settings, ImportTerms terms, RecordIds ids, Kept kept) {
        this.reading = reading;
        this.settings = settings;
        this.terms = terms;
        this.ids = ids;
        this.kept = kept;
    }

    /** Asks again while a figure differs without a reason: the search index shows bulk writes a second later. */
    public List<ParityLine> lines(Ledger ledger) {
        List<ParityLine> lines = compared(ledger);
        for (int again = 1; again < TRIES && !lines.stream().allMatch(ParityLine::isExplained); again++) {
            LockSupport.parkNanos(REFRESH.toNanos());
            lines = compared(ledger);
        }
        return lines;
    }

    private List<ParityLine> compared(Ledger ledger) {
        LedgerCodes codes = new LedgerCodes(ids, reading.books());
        LedgerMasters masters = new LedgerMasters(ledger, terms, codes);
        SourceBooks shown = new SourceBooks(
                masters.catalogue(reading.books()),
                masters.people(reading.books()),
                new LedgerHistory(ledger, terms.branch(), codes)
                        .of(reading.books().history()));
        Map<Place, BigDecimal> source = figures(reading);
        Map<Place, BigDecimal> read = figures(LedgerBooks.reading(reading, shown));
        Map<String, Map<Place, BigDecimal>> explained = explained(shown);
        Set<Place> places = new TreeSet<>(source.keySet());
        places.addAll(read.keySet());
        List<ParityLine> lines = new ArrayList<>();
        for (Place place : places) {
            BigDecimal books = source.getOrDefault(place, BigDecimal.ZERO);
            BigDecimal here = read.getOrDefault(place, BigDecimal.ZERO);
            lines.add(line(place, books, here, books.compareTo(here) == 0 ? null : reason(place, here, explained)));
        }
        return lines;
    }

    /** The books' figures after each known reason, one on top of the other. */
    private Map<String, Map<Place, BigDecimal>> explained(SourceBooks shown) {
        List<Explanation> explanations = List.of(
                Explanation.repeatedRows(),
                Explanation.nobodyIsAWalkIn(),
                Explanation.keptTickets(keptTickets(), shown),
                Explanation.erased(erased()),
                Explanation.keptStock(keptProducts(), shown));
        Map<String, Map<Place, BigDecimal>> figures = new LinkedHashMap<>();
        SourceReading books = reading;
        for (Explanation explanation : explanations) {
            books = explanation.change().apply(books);
            figures.put(explanation.code(), figures(books));
        }
        return figures;
    }

    private static @Nullable String reason(
            Place place, BigDecimal ledger, Map<String, Map<Place, BigDecimal>> explained) {
        return explained.entrySet().stream()
                .filter(entry ->
                        entry.getValue().getOrDefault(place, BigDecimal.ZERO).compareTo(ledger) == 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private Set<UUID> keptTickets() {
        return reading.books().history().tickets().stream()
                .map(SourceTicket::id)
                .filter(id -> kept.tickets().contains(ids.ticket(id)))
                .collect(Collectors.toSet());
    }

    private Set<String> erased() {
        return reading.books().people().clients().stream()
                .map(client -> client.code())
                .filter(code -> ids.member(code).filter(kept.erased()::contains).isPresent())
                .collect(Collectors.toSet());
    }

    private Set<String> keptProducts() {
        return reading.books().catalogue().products().stream()
                .map(product -> product.code())
                .filter(code -> ids.product(code)
                        .filter(id -> kept.stock().stream()
                                .anyMatch(item -> item.product().equals(id)))
                        .isPresent())
                .collect(Collectors.toSet());
    }

    private Map<Place, BigDecimal> figures(SourceReading books) {
        return SourceFigures.of(books, settings).stream()
                // what became of the rows is told by the rows themselves
                .filter(figure -> figure.key() != FigureKey.ROWS_IMPORTED)
                .collect(Collectors.toMap(
                        figure -> new Place(figure.key(), figure.dimension()),
                        Figure::value,
                        BigDecimal::add,
                        LinkedHashMap::new));
    }

    private ParityLine line(Place place, BigDecimal books, BigDecimal ledger, @Nullable String reason) {
        // an employee's code is a name: the report names employees by id
        String dimension = place.key() == FigureKey.NET_BY_STAFF
                ? ids.employee(place.dimension()).map(EmployeeId::value).orElse(place.dimension())
                : place.dimension();
        return new ParityLine(
                place.key().code(), dimension, unit(place.key().kind()), plain(books), plain(ledger), reason);
    }

    /** The same text for the same number, so that the same report is the same event. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static FigureUnit unit(FigureKind kind) {
        return switch (kind) {
            case COUNT -> FigureUnit.COUNT;
            case MONEY -> FigureUnit.MONEY;
            case TAX, COST -> FigureUnit.EXACT_MONEY;
            case QUANTITY -> FigureUnit.QUANTITY;
        };
    }
}

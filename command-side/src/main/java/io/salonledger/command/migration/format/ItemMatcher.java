package io.salonledger.command.migration.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.salonledger.command.migration.Findings;
import io.salonledger.command.migration.ImportFinding;
import io.salonledger.command.migration.source.ItemKind;
import io.salonledger.command.migration.source.SoldItem;
import io.salonledger.command.migration.source.SourceProduct;
import io.salonledger.command.migration.source.SourceTicketLine;

/**
 * Finds the service or product that a line's description means. Where several entries have the description (the product and
 * the service without a name), the product that was sold for just as much as those lines is taken, else the only one sold.
 */
final class ItemMatcher {

    private record Entry(ItemKind kind, String code, String description, Optional<BigDecimal> sold) {}

    private final Findings findings;
    private final Map<String, List<Entry>> exact = new HashMap<>();
    private final Map<String, List<Entry>> folded = new HashMap<>();
    private final Map<String, BigDecimal> sums;

    ItemMatcher(Drafts drafts, Findings findings) {
        this.findings = findings;
        drafts.services.forEach(
                service -> add(new Entry(ItemKind.SERVICE, service.code(), service.name(), Optional.empty())));
        drafts.products.forEach(
                product -> add(new Entry(ItemKind.PRODUCT, product.code(), product.name(), sold(product))));
        sums = drafts.lines.stream()
                .map(Drafts.Line::line)
                .collect(Collectors.groupingBy(
                        line -> line.item().description(),
                        Collectors.reducing(
                                BigDecimal.ZERO, line -> line.amounts().net(), BigDecimal::add)));
    }

    SourceTicketLine matched(SourceTicketLine line) {
        String description = line.item().description();
        List<Entry> found = candidates(description);
        Optional<Entry> entry = found.size() == 1 ? Optional.of(found.getFirst()) : bySales(description, found);
        if (description.isEmpty()) {
            findings.add(
                    ImportFinding.LINE_WITHOUT_DESCRIPTION,
                    line.ref(),
                    entry.map(Entry::code).orElse(""));
        } else if (found.isEmpty()) {
            findings.add(ImportFinding.DESCRIPTION_UNKNOWN, line.ref(), description);
        } else if (entry.isEmpty()) {
            String codes = found.stream().map(Entry::code).collect(Collectors.joining(", "));
            findings.add(ImportFinding.DESCRIPTION_AMBIGUOUS, line.ref(), description, codes);
        }
        return entry.map(known -> line.withItem(new SoldItem(known.kind(), known.code(), description)))
                .orElse(line);
    }

    private List<Entry> candidates(String description) {
        List<Entry> found = exact.getOrDefault(description, List.of());
        return found.isEmpty() ? folded.getOrDefault(fold(description), List.of()) : found;
    }

    private Optional<Entry> bySales(String description, List<Entry> found) {
        BigDecimal sum = sums.getOrDefault(description, BigDecimal.ZERO);
        return only(found, sold -> sold.compareTo(sum) == 0).or(() -> only(found, sold -> sold.signum() != 0));
    }

    private static Optional<Entry> only(List<Entry> found, Predicate<BigDecimal> fits) {
        List<Entry> fitting = found.stream()
                .filter(entry -> entry.sold().filter(fits).isPresent())
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static Optional<BigDecimal> sold(SourceProduct product) {
        return Optional.ofNullable(product.stock()).flatMap(stock -> Optional.ofNullable(stock.soldToDate()));
    }

    private void add(Entry entry) {
        exact.computeIfAbsent(entry.description(), key -> new ArrayList<>()).add(entry);
        folded.computeIfAbsent(fold(entry.description()), key -> new ArrayList<>())
                .add(entry);
    }

    private static String fold(String description) {
        return description.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}

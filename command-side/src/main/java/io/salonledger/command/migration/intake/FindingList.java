package io.salonledger.command.migration.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.salonledger.command.migration.Finding;
import io.salonledger.command.migration.ImportFinding;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.migration.FindingLevel;
import io.salonledger.contracts.migration.ListedFinding;
import io.salonledger.contracts.migration.query.FindingCount;
import io.salonledger.contracts.migration.query.FindingFilter;
import io.salonledger.contracts.migration.query.FindingPage;

/** Findings as they are shown, and as they are recorded: then without what may name a person. */
public final class FindingList {

    /** Of the findings that can be in an import at all: their last argument is codes of clients or employees. */
    private static final Set<ImportFinding> NAMING = Set.of(ImportFinding.RECEIPT_SHARED, ImportFinding.STAFF_UNKNOWN);

    private static final String LEFT_OUT = "…";

    private FindingList() {}

    static ListedFinding shown(Finding finding) {
        return listed(finding, finding.args());
    }

    public static ListedFinding recorded(Finding finding) {
        List<String> args = finding.args();
        if (NAMING.contains(finding.code())) {
            return listed(
                    finding,
                    IntStream.range(0, args.size())
                            .mapToObj(i -> i == args.size() - 1 ? LEFT_OUT : args.get(i))
                            .toList());
        }
        if (finding.code() == ImportFinding.SAME_STAFF_AND_START) {
            return listed(finding, List.of(LEFT_OUT, args.getLast()));
        }
        return listed(finding, args);
    }

    private static ListedFinding listed(Finding finding, List<String> args) {
        FindingLevel level = FindingLevel.valueOf(finding.severity().name());
        return new ListedFinding(level, finding.code().code(), finding.file(), finding.row(), args);
    }

    static FindingPage page(List<Finding> all, FindingFilter filter, PageRequest page) {
        List<ListedFinding> fitting = all.stream()
                .map(FindingList::shown)
                .filter(f -> fits(f, filter))
                .toList();
        int from = Math.min(page.offset(), fitting.size());
        int to = Math.min(from + page.limit(), fitting.size());
        return new FindingPage(new Page<>(fitting.subList(from, to), fitting.size()), counts(all));
    }

    private static boolean fits(ListedFinding finding, FindingFilter filter) {
        return (filter.level() == null || filter.level() == finding.level())
                && (filter.code() == null || filter.code().equals(finding.code()))
                && (filter.file() == null || filter.file().equals(finding.file()));
    }

    private static List<FindingCount> counts(List<Finding> all) {
        Map<ImportFinding, Long> counts =
                all.stream().collect(Collectors.groupingBy(Finding::code, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new FindingCount(
                        FindingLevel.valueOf(entry.getKey().severity().name()),
                        entry.getKey().code(),
                        entry.getValue()))
                .sorted(Comparator.comparing(FindingCount::level)
                        .thenComparing(
                                Comparator.comparingLong(FindingCount::count).reversed())
                        .thenComparing(FindingCount::code))
                .toList();
    }
}

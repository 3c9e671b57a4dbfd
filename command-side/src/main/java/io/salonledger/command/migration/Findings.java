package io.salonledger.command.migration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Collects the oddities of one reading, in the order of the files and rows when asked for. */
public final class Findings {

    /** A broken cell can be as long as a file; a message needs only its beginning. */
    private static final int LONGEST_ARGUMENT = 80;

    private static final Comparator<Finding> BY_PLACE =
            Comparator.comparing(Finding::file).thenComparingInt(Finding::row).thenComparing(Finding::code);

    private final List<Finding> all = new ArrayList<>();

    public void add(ImportFinding code, SourceRef ref, Object... args) {
        List<String> texts = Arrays.stream(args)
                .map(String::valueOf)
                .map(Findings::shortened)
                .toList();
        all.add(new Finding(code.severity(), code, ref.file(), ref.row(), texts));
    }

    public void ofFile(ImportFinding code, String file, Object... args) {
        add(code, new SourceRef(file, 0), args);
    }

    public void ofFolder(ImportFinding code, Object... args) {
        add(code, new SourceRef("", 0), args);
    }

    public boolean anyRefused() {
        return all.stream().anyMatch(finding -> finding.severity() == FindingSeverity.REFUSED);
    }

    public List<Finding> sorted() {
        return all.stream().sorted(BY_PLACE).toList();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_ARGUMENT ? text : text.substring(0, LONGEST_ARGUMENT) + "…";
    }
}

package io.salonledger.contracts.migration.query;

import java.util.List;

import io.salonledger.contracts.migration.ParityLine;

/** An import with its figures; there are none while it runs. */
public record ParityReport(ImportRow row, List<ParityLine> lines) {

    public ParityReport {
        lines = List.copyOf(lines);
    }

    public boolean isClean() {
        return !lines.isEmpty() && lines.stream().allMatch(ParityLine::isExplained);
    }
}

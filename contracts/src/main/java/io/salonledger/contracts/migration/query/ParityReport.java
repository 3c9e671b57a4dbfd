package io.salonledger.contracts.migration.query;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

import io.salonledger.contracts.migration.ParityLine;

/** An import with its figures; there are none while it runs. */
public record ParityReport(ImportRow row, List<ParityLine> lines) {

    public ParityReport {
        lines = List.copyOf(lines);
    }

    @JsonIgnore
    public boolean isClean() {
        return !lines.isEmpty() && lines.stream().allMatch(ParityLine::isExplained);
    }
}

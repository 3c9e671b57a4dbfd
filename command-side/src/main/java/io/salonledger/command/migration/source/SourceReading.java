package io.salonledger.command.migration.source;

import java.util.List;

import io.salonledger.command.migration.Finding;
import io.salonledger.command.migration.FindingSeverity;

/** The outcome of reading: the books as far as they could be read, where every row went, and every oddity. */
public record SourceReading(SourceBooks books, List<TableTally> tables, List<Finding> findings) {

    public SourceReading {
        tables = List.copyOf(tables);
        findings = List.copyOf(findings);
    }

    /** Nothing was refused: what was read is all there is. */
    public boolean complete() {
        return findings.stream().noneMatch(finding -> finding.severity() == FindingSeverity.REFUSED);
    }
}

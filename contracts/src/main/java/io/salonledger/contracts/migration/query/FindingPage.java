package io.salonledger.contracts.migration.query;

import java.util.List;

import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.migration.ListedFinding;

/**
 * Findings that fit, and how all of the import spread.
 *
 * @param counts of every code, whatever the filter; most serious and most frequent first
 */
public record FindingPage(Page<ListedFinding> page, List<FindingCount> counts) {

    public FindingPage {
        counts = List.copyOf(counts);
    }
}

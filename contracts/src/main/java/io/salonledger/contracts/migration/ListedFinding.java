package io.salonledger.contracts.migration;

import java.util.List;

/**
 * An oddity (异常) of the old books.
 *
 * @param code its sentence is translated by {@code finding.<code>}
 * @param file empty for the books as a whole
 * @param row as a spreadsheet counts, the header being 1; 0 for the whole file
 * @param args fill the sentence; what may name a person is left out once the import is recorded
 */
public record ListedFinding(FindingLevel level, String code, String file, int row, List<String> args) {

    public ListedFinding {
        args = List.copyOf(args);
    }
}

package io.salonledger.command.migration;

import java.util.List;

/** One oddity of the old books; row 0 means the whole file, an empty file name the whole folder. */
public record Finding(FindingSeverity severity, ImportFinding code, String file, int row, List<String> args) {

    public Finding {
        args = List.copyOf(args);
    }
}

package io.salonledger.command.migration.table;

import java.io.IOException;
import java.nio.file.Files;

import io.salonledger.command.migration.Findings;
import io.salonledger.command.migration.ImportFinding;

/** Reads the tables of the files of one reading within the limits; what cannot be read becomes a finding, never an exception. */
public final class TableReader {

    private final ReadLimits limits;
    private final CsvReader csv;
    private final XlsxReader xlsx;

    public TableReader(ReadLimits limits) {
        this.limits = limits;
        RowBudget budget = new RowBudget(limits.rows());
        this.csv = new CsvReader(budget);
        this.xlsx = new XlsxReader(limits, budget);
    }

    public void read(SourceFile file, Findings findings, TableSink sink) {
        try {
            if (isBook(file, findings) && hasFittingSize(file, findings)) {
                readTables(file, findings, sink);
            }
        } catch (TooManyRows tooMany) {
            findings.ofFile(ImportFinding.TOO_MANY_ROWS, file.name(), limits.rows());
        } catch (IOException unreadable) {
            findings.ofFile(
                    ImportFinding.FILE_UNREADABLE,
                    file.name(),
                    unreadable.getClass().getSimpleName());
        }
    }

    private void readTables(SourceFile file, Findings findings, TableSink sink) throws IOException {
        if (file.endsWith(".xlsx")) {
            xlsx.read(file, findings, sink);
        } else {
            csv.read(file, findings, sink);
        }
    }

    private static boolean isBook(SourceFile file, Findings findings) {
        if (file.endsWith(".csv", ".tsv", ".txt", ".xlsx")) {
            return true;
        }
        // books in a form that is not read must not be passed over quietly
        boolean otherTable = file.endsWith(".xls", ".xlsm", ".xlsb", ".ods", ".numbers", ".mdb", ".dbf");
        findings.ofFile(otherTable ? ImportFinding.FILE_TYPE_UNSUPPORTED : ImportFinding.FILE_IGNORED, file.name());
        return false;
    }

    private boolean hasFittingSize(SourceFile file, Findings findings) throws IOException {
        long bytes = Files.size(file.path());
        if (bytes == 0) {
            findings.ofFile(ImportFinding.FILE_EMPTY, file.name());
        } else if (bytes > limits.fileBytes()) {
            findings.ofFile(ImportFinding.FILE_TOO_LARGE, file.name(), bytes, limits.fileBytes());
        }
        return bytes > 0 && bytes <= limits.fileBytes();
    }
}

package io.salonledger.command.migration.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.salonledger.command.migration.Finding;
import io.salonledger.command.migration.HairSalonBooks;
import io.salonledger.command.migration.ImportFinding;
import io.salonledger.command.migration.source.SourceReading;
import io.salonledger.command.migration.source.TableTally;
import io.salonledger.command.migration.table.ReadLimits;

/** Small hand-made books in a folder of their own. */
record Books(Path folder) {

    static final String RECEIPTS = "Receipt,Date,Description,Client,Staff,Quantity,Amount,GST,PST\r\n";
    static final String BOOKINGS = "Code,Staff,Service,Date,Time,TimeInt\r\n";
    static final String SERVICES = "IsActive,Code,Desc,Cate,Price,Cost\r\n";

    Books with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Books with(String name, byte[] bytes) {
        try {
            Files.write(folder.resolve(name), bytes);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    SourceReading read() {
        return read(ReadLimits.DEFAULT);
    }

    SourceReading read(ReadLimits limits) {
        SourceReading reading = new SourceReader(limits).read(folder, HairSalonBooks.SETTINGS);
        for (TableTally table : reading.tables()) {
            if (table.rows() != table.imported() + table.refused() + table.repeated()) {
                throw new AssertionError("a row got lost: " + table);
            }
        }
        return reading;
    }

    static List<Finding> of(SourceReading reading, ImportFinding code) {
        return reading.findings().stream()
                .filter(finding -> finding.code() == code)
                .toList();
    }
}

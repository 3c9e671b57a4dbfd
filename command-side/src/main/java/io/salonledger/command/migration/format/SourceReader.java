package io.salonledger.command.migration.format;

import java.nio.file.Path;
import java.util.List;

import io.salonledger.command.migration.Findings;
import io.salonledger.command.migration.ImportFinding;
import io.salonledger.command.migration.ImportSettings;
import io.salonledger.command.migration.source.SourceIds;
import io.salonledger.command.migration.source.SourceReading;
import io.salonledger.command.migration.table.ReadLimits;
import io.salonledger.command.migration.table.SourceFile;
import io.salonledger.command.migration.table.SourceFolder;
import io.salonledger.command.migration.table.TableReader;

/** Reads a shop's old books; bad input becomes findings, never an exception. Holds no state, so it may be shared. */
public final class SourceReader {

    private final ReadLimits limits;

    public SourceReader(ReadLimits limits) {
        this.limits = limits;
    }

    public SourceReading read(Path folder, ImportSettings settings) {
        Findings findings = new Findings();
        return read(SourceFolder.files(folder, findings), settings, findings);
    }

    public SourceReading read(List<SourceFile> files, ImportSettings settings) {
        return read(files, settings, new Findings());
    }

    private SourceReading read(List<SourceFile> files, ImportSettings settings, Findings findings) {
        Drafts drafts = new Drafts();
        Claims claims = new Claims(new SourceIds(settings.source()));
        BookSink sink = new BookSink(settings, findings, new RowParsers(drafts, claims, settings));
        TableReader reader = new TableReader(limits);
        files.forEach(file -> reader.read(file, findings, sink));
        // a folder that is missing, or a file that cannot be read, has said so already
        if (sink.tallies().isEmpty() && !findings.anyRefused()) {
            findings.ofFolder(ImportFinding.NO_BOOKS_FOUND);
        }
        var books = new BooksAssembly(drafts, claims, settings, findings).books();
        return new SourceReading(books, sink.tallies(), findings.sorted());
    }
}

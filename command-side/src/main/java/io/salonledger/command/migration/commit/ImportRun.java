package io.salonledger.command.migration.commit;

import java.util.List;
import java.util.stream.IntStream;

import io.salonledger.command.migration.ImportSettings;
import io.salonledger.command.migration.intake.FindingList;
import io.salonledger.command.migration.parity.Comparison;
import io.salonledger.command.migration.source.SourceBooks;
import io.salonledger.command.migration.source.SourceReading;
import io.salonledger.contracts.migration.ImportId;
import io.salonledger.contracts.migration.ImportPhase;
import io.salonledger.contracts.migration.ImportTerms;
import io.salonledger.contracts.migration.ImportedFile;
import io.salonledger.contracts.migration.ListedFinding;
import io.salonledger.contracts.migration.command.CompleteImport;
import io.salonledger.contracts.migration.command.ListFindings;
import io.salonledger.contracts.migration.command.StartImport;
import io.salonledger.contracts.privacy.BlindKey;

/** One import from its start to its parity report. All of it may be done again, from the beginning, at any time. */
final class ImportRun {

    private static final int FINDINGS_PER_PART = 500;

    private final ImportId importId;
    private final ImportSettings settings;
    private final SourceReading reading;
    private final List<ImportedFile> files;
    private final Ledger ledger;
    private final ImportProgressSheet progress;

    ImportRun(
            ImportId importId,
            ImportSettings settings,
            SourceReading reading,
            List<ImportedFile> files,
            Ledger ledger,
            ImportProgressSheet progress) {
        this.importId = importId;
        this.settings = settings;
        this.reading = reading;
        this.files = files;
        this.ledger = ledger;
        this.progress = progress;
    }

    void run(BlindKey key, ReadModelWait readModels) {
        // an import that goes on after a crash must see what it has done before
        readModels.await(ledger, progress);
        ImportTerms terms = BranchFinder.terms(ledger, settings);
        ledger.insist(new StartImport(importId, terms, files));
        listFindings();
        BranchFinder.open(ledger, terms, reading.books());
        RecordIds ids = new RecordIds(key, reading.books());
        Kept kept = new Kept();
        new TaskRunner(ledger, progress).run(stages(terms, ids, kept));
        progress.in(ImportPhase.CATCHING_UP);
        readModels.await(ledger, progress);
        progress.in(ImportPhase.COMPARING);
        var parity = new Comparison(reading, settings, terms, ids, kept).lines(ledger);
        ledger.insist(new CompleteImport(importId, parity));
        readModels.await(ledger, progress);
    }

    private List<List<Task>> stages(ImportTerms terms, RecordIds ids, Kept kept) {
        SourceBooks books = reading.books();
        CatalogueTasks catalogue = new CatalogueTasks(terms, ids, kept);
        PeopleTasks people = new PeopleTasks(terms, ids, kept);
        HistoryTasks history = new HistoryTasks(terms, ids, kept);
        return List.of(
                catalogue.services(books.catalogue().services()),
                catalogue.products(books.catalogue().products()),
                people.employees(books.people().staff()),
                people.members(books.people().clients()),
                catalogue.stock(books.catalogue().stock()),
                history.tickets(books.history().tickets()),
                history.bookings(books.history().bookings()),
                history.cancellations(books.history().cancellations()),
                history.noShows(books.history().noShows()));
    }

    private void listFindings() {
        List<ListedFinding> all =
                reading.findings().stream().map(FindingList::recorded).toList();
        int parts = (all.size() + FINDINGS_PER_PART - 1) / FINDINGS_PER_PART;
        IntStream.range(0, parts)
                .forEach(part -> ledger.insist(new ListFindings(
                        importId,
                        part,
                        all.subList(part * FINDINGS_PER_PART, Math.min(all.size(), (part + 1) * FINDINGS_PER_PART)))));
    }
}

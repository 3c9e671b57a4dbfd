package io.salonledger.command.migration.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

import io.salonledger.command.migration.ImportSettings;
import io.salonledger.command.migration.InvalidImportSettings;
import io.salonledger.command.migration.SettingProblem;
import io.salonledger.command.migration.commit.ImportProgressSheet;
import io.salonledger.command.migration.format.SourceReader;
import io.salonledger.command.migration.table.ReadLimits;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.migration.ImportId;
import io.salonledger.contracts.migration.ImportPhase;
import io.salonledger.contracts.migration.ImportRejection;
import io.salonledger.contracts.migration.command.AbortImport;
import io.salonledger.contracts.migration.command.AddImportFile;
import io.salonledger.contracts.migration.command.CommitImport;
import io.salonledger.contracts.migration.command.ReadBooks;
import io.salonledger.contracts.migration.command.RemoveImportFile;

/** Where old books are handed in. What is only read is known to this process alone and leaves no trace. */
@Component
class ImportDesk implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportDesk.class);

    private final ImportFiles files;
    private final Handover handover;
    private final Clock clock;
    private final SourceReader reader = new SourceReader(ReadLimits.DEFAULT);
    private final Map<ImportId, DryRun> drafts = new ConcurrentHashMap<>();
    private final ExecutorService readers = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("import-reader").daemon().factory());

    ImportDesk(ImportFiles files, Handover handover, Clock clock) {
        this.files = files;
        this.handover = handover;
        this.clock = clock;
    }

    @CommandHandler
    void handle(AddImportFile command) {
        files.append(command.importId(), command.file(), command.offset(), command.content());
    }

    @CommandHandler
    void handle(RemoveImportFile command) {
        files.remove(command.importId(), command.file());
    }

    @CommandHandler
    void handle(ReadBooks command) {
        ImportSettings settings = parsed(command.settings());
        DryRun before = drafts.get(command.importId());
        if (before != null && before.progress().phase() == ImportPhase.READING) {
            throw ImportRejection.IMPORT_BUSY.because();
        }
        String folder = command.folder();
        DryRun draft = new DryRun(
                command.settings(),
                settings,
                folder == null ? files.ofDraft(command.importId()) : Path.of(folder),
                folder == null,
                new ImportProgressSheet(command.importId(), clock));
        drafts.put(command.importId(), draft);
        readers.execute(() -> read(draft));
    }

    private void read(DryRun draft) {
        try {
            draft.read(reader);
        } catch (RuntimeException e) {
            String failure = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Failure {}: books could not be read", failure, e);
            draft.progress().failed(failure);
        }
    }

    @CommandHandler
    void handle(CommitImport command, MetaData metadata) {
        DryRun draft = find(command.importId()).orElseThrow(() -> ImportRejection.IMPORT_NOT_READ.because());
        if (draft.progress().phase() == ImportPhase.FAILED || !draft.isComplete()) {
            throw draft.findings().isEmpty()
                    ? ImportRejection.IMPORT_NOT_READ.because()
                    : ImportRejection.IMPORT_REFUSED_ROWS.because(
                            draft.progress().now().refused());
        }
        if (draft.progress().phase() == ImportPhase.READ) {
            handover.start(command.importId(), draft, Actor.from(metadata).orElseThrow());
        }
    }

    @CommandHandler
    void handle(AbortImport command) {
        DryRun draft = drafts.get(command.importId());
        if (draft == null || draft.progress().phase() != ImportPhase.READ) {
            handover.abort(command.importId());
        }
        if (draft != null) {
            draft.progress().abort();
            if (draft.progress().phase() == ImportPhase.READ) {
                draft.progress().in(ImportPhase.ABORTED);
            }
        }
        files.deleteDraft(command.importId());
    }

    Optional<DryRun> find(ImportId draft) {
        return Optional.ofNullable(drafts.get(draft));
    }

    private static ImportSettings parsed(Map<String, String> settings) {
        try {
            return ImportSettings.parse(settings);
        } catch (InvalidImportSettings invalid) {
            SettingProblem first = invalid.problems().getFirst();
            throw ImportRejection.IMPORT_SETTINGS_INVALID.because(first.args().getFirst(), first.code());
        }
    }

    @Override
    public void destroy() {
        readers.shutdownNow();
    }
}

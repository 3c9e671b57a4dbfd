package io.salonledger.command.migration.commit;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryBus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import io.salonledger.command.migration.ImportSettings;
import io.salonledger.command.migration.format.SourceReader;
import io.salonledger.command.migration.intake.ImportFiles;
import io.salonledger.command.migration.source.SourceReading;
import io.salonledger.command.migration.table.ReadLimits;
import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.migration.ImportId;
import io.salonledger.contracts.migration.ImportPhase;
import io.salonledger.contracts.migration.command.RecordAbort;
import io.salonledger.contracts.privacy.BlindKey;

/** Runs imports, one after the other, and at the start of the process those that a crash has interrupted. */
@Component
public class ImportRuns implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRuns.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ImportFiles files;
    private final CommandGateway commands;
    private final QueryBus queries;
    private final BlindKey key;
    private final ReadModelWait readModels;
    private final Clock clock;
    private final Map<ImportId, ImportProgressSheet> progress = new ConcurrentHashMap<>();
    private final ExecutorService queue = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("imports").daemon().factory());

    ImportRuns(
            ImportFiles files,
            CommandGateway commands,
            QueryBus queries,
            BlindKey key,
            ReadModelWait readModels,
            Clock clock) {
        this.files = files;
        this.commands = commands;
        this.queries = queries;
        this.key = key;
        this.readModels = readModels;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void goOn() {
        files.deleteDrafts();
        files.unfinished().forEach(importId -> {
            LOG.info("Import {} goes on", importId.value());
            start(importId, new ImportProgressSheet(importId, clock));
        });
    }

    /**
     * Begins an import whose files are there; while it runs already, that goes on.
     *
     * @return how far it is
     */
    public synchronized ImportProgressSheet start(ImportId importId, ImportProgressSheet sheet) {
        ImportProgressSheet before = progress.get(importId);
        if (before != null && !before.phase().isOver()) {
            return before;
        }
        sheet.recordedAs(importId);
        sheet.importing(0);
        progress.put(importId, sheet);
        queue.execute(() -> run(importId, sheet));
        return sheet;
    }

    public Optional<ImportProgressSheet> progressOf(ImportId importId) {
        return Optional.ofNullable(progress.get(importId));
    }

    private void run(ImportId importId, ImportProgressSheet sheet) {
        try {
            RunOrder order = JSON.readValue(files.settingsOf(importId), RunOrder.class);
            Ledger ledger = new Ledger(commands, queries, actor(order.user()));
            try {
                run(importId, order, ledger, sheet);
                sheet.in(ImportPhase.COMPLETED);
            } catch (ImportStopped stopped) {
                ledger.send(new RecordAbort(importId));
                sheet.in(ImportPhase.ABORTED);
            }
            files.deleteRun(importId);
        } catch (RuntimeException e) {
            String failure = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Failure {}: import {} stopped; it goes on at the next start", failure, importId.value(), e);
            sheet.failed(failure);
        }
    }

    private void run(ImportId importId, RunOrder order, Ledger ledger, ImportProgressSheet sheet) {
        ImportSettings settings = ImportSettings.parse(order.settings());
        SourceReading reading = new SourceReader(ReadLimits.DEFAULT).read(files.ofRun(importId), settings);
        if (!reading.complete()) {
            throw new IllegalStateException("The books of " + importId.value() + " were damaged after they were read");
        }
        new ImportRun(importId, settings, reading, files.hashed(files.ofRun(importId)), ledger, sheet)
                .run(key, readModels);
    }

    /** The person who started it, with the rights of the product: an administrator may import but not edit members. */
    public static Actor actor(String user) {
        return new Actor(user, Set.of(Role.SYSTEM), null, Set.of(), "import");
    }

    /** What is interrupted goes on at the next start. */
    @Override
    public void destroy() {
        queue.shutdownNow();
    }
}

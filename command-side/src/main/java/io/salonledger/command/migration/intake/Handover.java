package io.salonledger.command.migration.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryBus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import io.salonledger.command.migration.commit.BranchCheck;
import io.salonledger.command.migration.commit.ImportProgressSheet;
import io.salonledger.command.migration.commit.ImportRuns;
import io.salonledger.command.migration.commit.Ledger;
import io.salonledger.command.migration.commit.RunOrder;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.migration.ImportId;
import io.salonledger.contracts.migration.ImportRejection;
import io.salonledger.contracts.migration.ImportedFile;

/** Makes books that were read an import that runs. */
@Component
class Handover {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int ID_LENGTH = 32;

    private final ImportFiles files;
    private final ImportRuns runs;
    private final CommandGateway commands;
    private final QueryBus queries;

    Handover(ImportFiles files, ImportRuns runs, CommandGateway commands, QueryBus queries) {
        this.files = files;
        this.runs = runs;
        this.commands = commands;
        this.queries = queries;
    }

    void start(ImportId draft, DryRun books, Actor actor) {
        // what can be refused is refused before anything is written
        BranchCheck.check(new Ledger(commands, queries, ImportRuns.actor(actor.user())), books.settings());
        if (!books.isUploaded()) {
            files.copy(books.books(), draft);
        }
        ImportId importId = idOf(books.given(), files.hashed(files.ofDraft(draft)));
        files.start(draft, importId, JSON.writeValueAsString(new RunOrder(books.given(), actor.user())));
        books.follow(runs.start(importId, books.progress()));
    }

    void abort(ImportId importId) {
        runs.progressOf(importId).ifPresent(ImportProgressSheet::abort);
    }

    /** The same books with the same settings are the same import. */
    private static ImportId idOf(Map<String, String> settings, List<ImportedFile> files) {
        if (files.isEmpty()) {
            throw ImportRejection.IMPORT_NOT_READ.because();
        }
        String content = new TreeMap<>(settings) + "\n" + files;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return new ImportId(HexFormat.of().formatHex(hash).substring(0, ID_LENGTH));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

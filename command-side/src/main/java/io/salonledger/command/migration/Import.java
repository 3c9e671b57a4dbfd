package io.salonledger.command.migration;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.migration.ImportRejection;
import io.salonledger.contracts.migration.ImportTerms;
import io.salonledger.contracts.migration.ParityLine;
import io.salonledger.contracts.migration.command.CompleteImport;
import io.salonledger.contracts.migration.command.ListFindings;
import io.salonledger.contracts.migration.command.RecordAbort;
import io.salonledger.contracts.migration.command.StartImport;
import io.salonledger.contracts.migration.event.FindingsListed;
import io.salonledger.contracts.migration.event.ImportAborted;
import io.salonledger.contracts.migration.event.ImportCompleted;
import io.salonledger.contracts.migration.event.ImportStarted;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** An import (导入) of old books, from its start to its parity report. */
@Aggregate(
        type = "import",
        commandTargetResolver = "commandTarget",
        snapshotTriggerDefinition = "everyFiftyEvents",
        cache = "hotStreams")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class Import {

    @AggregateIdentifier
    private @Nullable String stream;

    private @Nullable ImportTerms terms;
    private boolean running;
    /** How many findings each part has. */
    private final Map<Integer, Integer> parts = new TreeMap<>();

    private List<ParityLine> parity = List.of();

    @JsonCreator
    Import() {}

    /** Of the same books as before: a no-op while it runs or when it is complete; an aborted one begins again. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StartImport command) {
        if (terms != null && !terms.equals(command.terms())) {
            throw GeneralRejection.ID_ALREADY_USED.because();
        }
        if (stream == null || !running && parity.isEmpty()) {
            apply(new ImportStarted(command.importId(), command.terms(), command.files()));
        }
    }

    @CommandHandler
    void handle(ListFindings command) {
        Integer known = parts.get(command.part());
        if (known != null && known != command.findings().size()) {
            throw GeneralRejection.ID_ALREADY_USED.because();
        }
        if (known == null) {
            apply(new FindingsListed(command.importId(), command.part(), command.findings()));
        }
    }

    @CommandHandler
    void handle(CompleteImport command) {
        if (!running && parity.isEmpty()) {
            throw ImportRejection.IMPORT_OVER.because();
        }
        if (!command.parity().equals(parity)) {
            int unexplained = (int) command.parity().stream()
                    .filter(line -> !line.isExplained())
                    .count();
            apply(new ImportCompleted(command.importId(), command.parity(), unexplained));
        }
    }

    @CommandHandler
    void handle(RecordAbort command) {
        if (running) {
            apply(new ImportAborted(command.importId()));
        }
    }

    @EventSourcingHandler
    void on(ImportStarted event) {
        stream = event.importId().stream();
        terms = event.terms();
        running = true;
    }

    @EventSourcingHandler
    void on(FindingsListed event) {
        parts.put(event.part(), event.findings().size());
    }

    @EventSourcingHandler
    void on(ImportCompleted event) {
        parity = event.parity();
        running = false;
    }

    @EventSourcingHandler
    void on(ImportAborted event) {
        running = false;
    }
}

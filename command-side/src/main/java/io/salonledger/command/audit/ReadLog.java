package io.salonledger.command.audit;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.Read;
import io.salonledger.contracts.audit.ReadKind;
import io.salonledger.contracts.audit.ReadLogId;
import io.salonledger.contracts.audit.Reader;
import io.salonledger.contracts.audit.command.RecordExport;
import io.salonledger.contracts.audit.command.RecordReads;
import io.salonledger.contracts.audit.event.ReadsRecorded;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.GeneralRejection;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** Who looked at what on one day (查阅记录). */
@Aggregate(
        type = "read-log",
        commandTargetResolver = "commandTarget",
        snapshotTriggerDefinition = "everyFiftyEvents",
        cache = "hotStreams")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class ReadLog {

    /** A batch is sent again within seconds or never; a day has many. */
    private static final int REMEMBERED = 500;

    @AggregateIdentifier
    private @Nullable String stream;

    private final List<String> batches = new ArrayList<>();

    @JsonCreator
    ReadLog() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordReads command) {
        if (command.reads().isEmpty()) {
            throw GeneralRejection.FIELD_REQUIRED.because("reads");
        }
        record(new ReadsRecorded(command.log(), command.batch(), command.reads()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordExport command, MetaData metadata) {
        Actor actor = Actor.from(metadata).orElseThrow(GeneralRejection.ACTOR_MISSING::because);
        Read read = new Read(
                ReadKind.EXPORTED,
                Reader.of(actor),
                command.at(),
                command.list(),
                command.purpose(),
                null,
                command.rows(),
                false);
        record(new ReadsRecorded(ReadLogId.at(command.at()), command.export(), List.of(read)));
    }

    private void record(ReadsRecorded event) {
        if (!batches.contains(event.batch())) {
            apply(event);
        }
    }

    @EventSourcingHandler
    void on(ReadsRecorded event) {
        stream = event.log().stream();
        batches.add(event.batch());
        if (batches.size() > REMEMBERED) {
            batches.removeFirst();
        }
    }
}

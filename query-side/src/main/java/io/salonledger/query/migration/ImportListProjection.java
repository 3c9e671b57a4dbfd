package io.salonledger.query.migration;

import java.time.Instant;
import java.util.List;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;

import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.migration.ImportState;
import io.salonledger.contracts.migration.event.ImportAborted;
import io.salonledger.contracts.migration.event.ImportCompleted;
import io.salonledger.contracts.migration.event.ImportStarted;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** Imports with their parity reports. */
class ImportListProjection {

    static final ReadModel<ImportListDocument> MODEL = ReadModel.inElasticsearch(
            "import-list", 1, ImportListDocument.class, "/search/import-list.json", ImportListProjection::new);

    private final Documents<ImportListDocument> imports;

    ImportListProjection(Documents<ImportListDocument> imports) {
        this.imports = imports;
    }

    @EventHandler
    void on(ImportStarted event, @Timestamp Instant recordedAt, @MetaDataValue(Actor.USER) String user) {
        imports.put(
                event.importId().value(),
                new ImportListDocument(
                        event.importId(),
                        ImportState.RUNNING,
                        event.terms(),
                        event.files(),
                        user,
                        recordedAt,
                        null,
                        List.of(),
                        0));
    }

    @EventHandler
    void on(ImportCompleted event, @Timestamp Instant recordedAt) {
        ImportState state = event.unexplained() == 0 ? ImportState.COMPLETED : ImportState.DIFFERENT;
        imports.change(
                event.importId().value(), one -> one.ended(state, recordedAt, event.parity(), event.unexplained()));
    }

    @EventHandler
    void on(ImportAborted event, @Timestamp Instant recordedAt) {
        imports.change(event.importId().value(), one -> one.ended(ImportState.ABORTED, recordedAt, one.parity(), 0));
    }
}

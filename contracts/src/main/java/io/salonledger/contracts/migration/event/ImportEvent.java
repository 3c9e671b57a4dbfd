package io.salonledger.contracts.migration.event;

import io.salonledger.contracts.message.Event;
import io.salonledger.contracts.migration.ImportId;

/** What happens to an import. */
public sealed interface ImportEvent extends Event
        permits ImportStarted, FindingsListed, ImportCompleted, ImportAborted {

    ImportId importId();
}

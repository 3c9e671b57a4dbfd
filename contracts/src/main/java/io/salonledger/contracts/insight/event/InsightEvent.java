package io.salonledger.contracts.insight.event;

import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.insight.SavedSearchId;
import io.salonledger.contracts.message.Event;

/** What happens to the searches that users keep. */
public sealed interface InsightEvent extends Event permits SearchSaved, SavedSearchRenamed, SavedSearchDeleted {

    UserId user();

    SavedSearchId search();
}

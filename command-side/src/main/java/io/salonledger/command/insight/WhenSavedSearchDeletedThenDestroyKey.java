package io.salonledger.command.insight;

import org.axonframework.eventhandling.EventHandler;

import io.salonledger.command.automation.Automation;
import io.salonledger.contracts.insight.event.SavedSearchDeleted;
import io.salonledger.contracts.privacy.SubjectKeys;

/** Words that may name a customer don't stay readable in the log once their owner has thrown them away. */
@Automation
class WhenSavedSearchDeletedThenDestroyKey {

    private final SubjectKeys keys;

    WhenSavedSearchDeletedThenDestroyKey(SubjectKeys keys) {
        this.keys = keys;
    }

    @EventHandler
    void on(SavedSearchDeleted event) {
        keys.destroy(event.search().stream());
    }
}

package io.salonledger.query.insight;

import org.axonframework.eventhandling.EventHandler;

import io.salonledger.contracts.insight.event.SavedSearchDeleted;
import io.salonledger.contracts.insight.event.SavedSearchRenamed;
import io.salonledger.contracts.insight.event.SearchSaved;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** The customer searches that users keep, opened by the user's id. */
class SavedSearchesProjection {

    static final ReadModel<SavedSearchesDocument> MODEL =
            ReadModel.inMongo("saved-searches", 1, SavedSearchesDocument.class, SavedSearchesProjection::new);

    private final Documents<SavedSearchesDocument> users;

    SavedSearchesProjection(Documents<SavedSearchesDocument> users) {
        this.users = users;
    }

    @EventHandler
    void on(SearchSaved event) {
        String user = event.user().value();
        SavedSearchesDocument before = users.find(user).orElse(SavedSearchesDocument.NONE);
        users.put(user, before.with(new SavedSearchesDocument.Kept(event.search(), event.name(), event.terms())));
    }

    @EventHandler
    void on(SavedSearchRenamed event) {
        users.change(event.user().value(), searches -> searches.renamed(event.search(), event.name()));
    }

    @EventHandler
    void on(SavedSearchDeleted event) {
        users.change(event.user().value(), searches -> searches.without(event.search()));
    }
}

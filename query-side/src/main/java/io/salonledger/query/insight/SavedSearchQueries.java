package io.salonledger.query.insight;

import java.util.List;
import java.util.Optional;

import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.insight.query.FindSavedSearches;
import io.salonledger.contracts.insight.query.SavedSearch;
import io.salonledger.contracts.message.Actor;
import io.salonledger.query.projection.DocumentReader;
import io.salonledger.query.projection.ReadModelReaders;

/** Each user is shown the own searches only. */
@Component
class SavedSearchQueries {

    private final DocumentReader<SavedSearchesDocument> users;

    SavedSearchQueries(ReadModelReaders readers) {
        this.users = readers.documents(SavedSearchesProjection.MODEL);
    }

    @QueryHandler
    List<SavedSearch> handle(FindSavedSearches query, MetaData metadata) {
        return of(users.find(Actor.from(metadata).orElseThrow().user()));
    }

    static List<SavedSearch> of(Optional<SavedSearchesDocument> found) {
        return found.orElse(SavedSearchesDocument.NONE).searches().stream()
                .flatMap(kept -> kept.open().stream())
                .toList();
    }
}

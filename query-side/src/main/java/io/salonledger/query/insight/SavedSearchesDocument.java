package io.salonledger.query.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.salonledger.contracts.insight.SavedSearchId;
import io.salonledger.contracts.insight.SavedTerms;
import io.salonledger.contracts.insight.query.SavedSearch;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/** The searches that one user keeps, oldest first. */
record SavedSearchesDocument(List<Kept> searches) {

    /** One of them, as sealed as in the log. */
    record Kept(
            SavedSearchId search,
            @Sealed("insight.search-name") Personal<String> name,
            @Sealed("insight.search-terms") Personal<SavedTerms> terms) {

        /** Empty once its key is gone. */
        Optional<SavedSearch> open() {
            return name.value().flatMap(name -> terms.value().map(terms -> new SavedSearch(search, name, terms)));
        }
    }

    static final SavedSearchesDocument NONE = new SavedSearchesDocument(List.of());

    SavedSearchesDocument {
        searches = List.copyOf(searches);
    }

    SavedSearchesDocument with(Kept kept) {
        List<Kept> more = new ArrayList<>(without(kept.search()).searches());
        more.add(kept);
        return new SavedSearchesDocument(more);
    }

    SavedSearchesDocument renamed(SavedSearchId search, Personal<String> name) {
        return new SavedSearchesDocument(searches.stream()
                .map(kept -> kept.search().equals(search) ? new Kept(search, name, kept.terms()) : kept)
                .toList());
    }

    SavedSearchesDocument without(SavedSearchId search) {
        return new SavedSearchesDocument(
                searches.stream().filter(kept -> !kept.search().equals(search)).toList());
    }
}

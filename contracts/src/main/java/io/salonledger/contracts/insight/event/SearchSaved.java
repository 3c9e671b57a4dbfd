package io.salonledger.contracts.insight.event;

import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.insight.SavedSearchId;
import io.salonledger.contracts.insight.SavedTerms;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/** A user kept a customer search. Its name and words may name a customer: both are sealed with the search's own key. */
public record SearchSaved(
        UserId user,
        SavedSearchId search,
        @Sealed("insight.search-name") Personal<String> name,
        @Sealed("insight.search-terms") Personal<SavedTerms> terms)
        implements InsightEvent {}

package io.salonledger.contracts.insight.event;

import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.insight.SavedSearchId;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.privacy.Sealed;

/** A kept search got another name. */
public record SavedSearchRenamed(
        UserId user,
        SavedSearchId search,
        @Sealed("insight.search-name") Personal<String> name) implements InsightEvent {}

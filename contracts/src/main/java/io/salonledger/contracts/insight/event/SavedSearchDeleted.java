package io.salonledger.contracts.insight.event;

import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.insight.SavedSearchId;

/** A search is kept no longer; its key is destroyed, and its words with it. */
public record SavedSearchDeleted(UserId user, SavedSearchId search) implements InsightEvent {}

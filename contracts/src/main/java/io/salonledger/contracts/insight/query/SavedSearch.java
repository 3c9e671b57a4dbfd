package io.salonledger.contracts.insight.query;

import io.salonledger.contracts.insight.SavedSearchId;
import io.salonledger.contracts.insight.SavedTerms;

/** A search that a user keeps. */
public record SavedSearch(SavedSearchId search, String name, SavedTerms terms) {}

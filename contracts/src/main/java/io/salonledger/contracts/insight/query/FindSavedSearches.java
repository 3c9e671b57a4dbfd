package io.salonledger.contracts.insight.query;

import java.util.List;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;

/** The searches that the one who asks keeps, oldest first. */
@Needs(Permission.CUSTOMER_SEARCH)
public record FindSavedSearches() implements Query<List<SavedSearch>> {}

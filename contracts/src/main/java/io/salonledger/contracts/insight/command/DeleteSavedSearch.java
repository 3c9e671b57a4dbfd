package io.salonledger.contracts.insight.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.insight.SavedSearchId;
import io.salonledger.contracts.insight.SavedSearches;
import io.salonledger.contracts.message.Command;

/** Keeps an own search no longer; its words are gone for good. */
@Needs(Permission.CUSTOMER_SEARCH)
public record DeleteSavedSearch(UserId user, SavedSearchId search) implements Command {

    @Override
    public String target() {
        return SavedSearches.of(user);
    }
}

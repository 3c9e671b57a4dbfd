package io.salonledger.contracts.insight.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.insight.SavedSearchId;
import io.salonledger.contracts.insight.SavedSearches;
import io.salonledger.contracts.message.Command;

/** Gives an own kept search another name. */
@Needs(Permission.CUSTOMER_SEARCH)
public record RenameSavedSearch(UserId user, SavedSearchId search, String name) implements Command {

    @Override
    public String target() {
        return SavedSearches.of(user);
    }
}

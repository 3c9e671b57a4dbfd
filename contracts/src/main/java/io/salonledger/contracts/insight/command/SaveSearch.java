package io.salonledger.contracts.insight.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.insight.SavedSearchId;
import io.salonledger.contracts.insight.SavedSearches;
import io.salonledger.contracts.insight.SavedTerms;
import io.salonledger.contracts.message.Command;

/** Keeps a customer search under a name, for oneself. */
@Needs(Permission.CUSTOMER_SEARCH)
public record SaveSearch(UserId user, SavedSearchId search, String name, SavedTerms terms) implements Command {

    @Override
    public String target() {
        return SavedSearches.of(user);
    }
}

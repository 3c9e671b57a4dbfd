package io.salonledger.contracts.identity.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.message.Query;

/** Users by name or login name; empty text finds all. */
@Needs(Permission.USER_SEE)
public record SearchUsers(String text, boolean deactivatedToo, PageRequest page) implements Query<Page<UserRow>> {}

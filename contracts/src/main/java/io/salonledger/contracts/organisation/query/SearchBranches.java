package io.salonledger.contracts.organisation.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.message.Query;

/** Branches by name or address, in the order of their names; empty text finds all. */
@Needs(Permission.BRANCH_SEE)
public record SearchBranches(String text, boolean closedToo, PageRequest page) implements Query<Page<BranchRow>> {}

package io.salonledger.contracts.organisation.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;
import io.salonledger.contracts.organisation.BranchId;

/** All of one branch. */
@Needs(Permission.BRANCH_SEE)
public record FindBranch(BranchId branch) implements Query<BranchDetails> {}

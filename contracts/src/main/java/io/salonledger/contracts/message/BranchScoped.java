package io.salonledger.contracts.message;

/** A command or query about one branch: only those who work for that branch may send it. */
public interface BranchScoped {

    String branchId();
}

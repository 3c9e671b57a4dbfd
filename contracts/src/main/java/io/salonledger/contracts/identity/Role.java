package io.salonledger.contracts.identity;

/** What a person may do in the salon; permissions are given to roles and scoped by branch. */
public enum Role {
    OWNER,
    HEADQUARTERS,
    BRANCH_MANAGER,
    FRONT_DESK,
    THERAPIST,
    STOCK_KEEPER,
    ACCOUNTANT,
    AUDITOR,
    ANALYST,
    ADMINISTRATOR
}

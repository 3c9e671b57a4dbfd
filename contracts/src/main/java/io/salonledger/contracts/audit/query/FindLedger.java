package io.salonledger.contracts.audit.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;

/** How far the ledger is, and its newest day roots. */
@Needs(Permission.HISTORY_SEE)
public record FindLedger(int days) implements Query<LedgerStatus> {}

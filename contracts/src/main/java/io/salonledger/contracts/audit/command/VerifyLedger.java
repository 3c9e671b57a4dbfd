package io.salonledger.contracts.audit.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;

/**
 * Begins to recompute the ledger from the event store; while one runs, a no-op. How it stands tells
 * {@link io.salonledger.contracts.audit.query.FindVerification}.
 */
@Needs(Permission.HISTORY_SEE)
public record VerifyLedger() implements Command {

    @Override
    public String target() {
        return "ledger:all";
    }
}

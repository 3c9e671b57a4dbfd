package io.salonledger.ui.audit;

import io.salonledger.contracts.audit.VerificationStatus;
import io.salonledger.contracts.audit.command.VerifyLedger;
import io.salonledger.contracts.audit.query.FindLedger;
import io.salonledger.contracts.audit.query.FindVerification;
import io.salonledger.contracts.audit.query.LedgerStatus;
import io.salonledger.ui.message.MessageGateway;

/** What the audit's pages and jobs ask and send. */
final class AuditGateway {

    private final MessageGateway messages;

    AuditGateway(MessageGateway messages) {
        this.messages = messages;
    }

    void verify() {
        messages.send(new VerifyLedger());
    }

    VerificationStatus verification() {
        return messages.ask(new FindVerification());
    }

    LedgerStatus ledger(int days) {
        return messages.ask(new FindLedger(days));
    }
}

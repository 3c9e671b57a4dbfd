package io.salonledger.contracts.complaint.command;

import java.time.OffsetDateTime;

import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.WithdrawReason;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;

/**
 * Ends a complaint without an outcome (撤回).
 */
@Needs(Permission.COMPLAINT_RESOLVE)
public record WithdrawComplaint(ComplaintId complaint, OffsetDateTime withdrawnAt, WithdrawReason reason)
        implements Command {

    @Override
    public String target() {
        return complaint.stream();
    }
}

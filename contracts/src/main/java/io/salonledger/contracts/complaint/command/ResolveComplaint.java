package io.salonledger.contracts.complaint.command;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.Compensation;
import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.ComplaintOutcome;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;

/**
 * Closes a complaint with its outcome (处理完成).
 *
 * @param text what was agreed, if it is worth keeping
 * @param compensation what was given, if anything
 */
@Needs(Permission.COMPLAINT_RESOLVE)
public record ResolveComplaint(
        ComplaintId complaint,
        OffsetDateTime resolvedAt,
        ComplaintOutcome outcome,
        @Nullable String text,
        @Nullable Compensation compensation)
        implements Command {

    @Override
    public String target() {
        return complaint.stream();
    }
}

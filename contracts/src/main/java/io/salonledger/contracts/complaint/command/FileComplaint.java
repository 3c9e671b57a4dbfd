package io.salonledger.contracts.complaint.command;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.Caller;
import io.salonledger.contracts.complaint.Classification;
import io.salonledger.contracts.complaint.ComplaintChannel;
import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.ComplaintLinks;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.organisation.BranchId;

/**
 * Files a complaint or suggestion (登记投诉); it is given the next number of the year and a due time.
 *
 * @param receivedAt when the guest said it, with the branch's offset; not in the future
 * @param member who complains; null: somebody else
 * @param caller who complains, if no member; null too: nobody said who
 * @param text what was said
 */
@Needs(Permission.COMPLAINT_FILE)
public record FileComplaint(
        ComplaintId complaint,
        BranchId branch,
        Classification classification,
        ComplaintChannel channel,
        OffsetDateTime receivedAt,
        @Nullable MemberId member,
        @Nullable Caller caller,
        String text,
        ComplaintLinks links)
        implements Command, BranchScoped {

    @Override
    public String target() {
        return complaint.stream();
    }

    @Override
    public String branchId() {
        return branch.value();
    }
}

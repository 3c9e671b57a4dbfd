package io.salonledger.contracts.complaint.query;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.Classification;
import io.salonledger.contracts.complaint.Compensation;
import io.salonledger.contracts.complaint.ComplaintChannel;
import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.ComplaintLinks;
import io.salonledger.contracts.complaint.ComplaintOutcome;
import io.salonledger.contracts.complaint.ComplaintOwner;
import io.salonledger.contracts.complaint.ComplaintState;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.organisation.BranchId;

/**
 * A complaint as shown; texts are empty once the person was erased.
 *
 * @param due until when it should be closed
 * @param overdue open after that
 * @param caller who complains, if no member
 * @param responseTook from when it was received to the first answer; the outcome counts as one
 * @param erased what was said can not be read again
 * @param steps oldest first
 */
public record ComplaintDetails(
        ComplaintId complaint,
        String number,
        BranchId branch,
        Classification classification,
        ComplaintChannel channel,
        ComplaintState state,
        OffsetDateTime receivedAt,
        OffsetDateTime due,
        boolean overdue,
        @Nullable MemberId member,
        @Nullable CallerDetails caller,
        String text,
        ComplaintLinks links,
        @Nullable ComplaintOwner owner,
        @Nullable Duration responseTook,
        @Nullable Duration resolutionTook,
        @Nullable ComplaintOutcome outcome,
        @Nullable Compensation compensation,
        boolean erased,
        List<ComplaintStep> steps) {

    public ComplaintDetails {
        steps = List.copyOf(steps);
    }
}

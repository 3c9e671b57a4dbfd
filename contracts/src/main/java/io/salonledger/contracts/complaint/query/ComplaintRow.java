package io.salonledger.contracts.complaint.query;

import java.time.Duration;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.Classification;
import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.ComplaintOutcome;
import io.salonledger.contracts.complaint.ComplaintOwner;
import io.salonledger.contracts.complaint.ComplaintState;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;

/**
 * A complaint in a list.
 *
 * @param caller name of somebody who is no member; empty if unknown or erased
 * @param text what was said, shortened
 * @param responseTook from when it was received to the first answer
 * @param resolutionTook from when it was received to the outcome
 */
public record ComplaintRow(
        ComplaintId complaint,
        String number,
        BranchId branch,
        Classification classification,
        ComplaintState state,
        OffsetDateTime receivedAt,
        OffsetDateTime due,
        boolean overdue,
        @Nullable MemberId member,
        String caller,
        String text,
        @Nullable ComplaintOwner owner,
        @Nullable EmployeeId employee,
        @Nullable Duration responseTook,
        @Nullable Duration resolutionTook,
        @Nullable ComplaintOutcome outcome) {}

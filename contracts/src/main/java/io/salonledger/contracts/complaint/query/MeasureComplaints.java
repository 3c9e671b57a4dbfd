package io.salonledger.contracts.complaint.query;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;
import io.salonledger.contracts.organisation.BranchId;

/**
 * Counts and measures the complaints that were received in a span.
 *
 * @param branch null: all that the asker may see
 * @param from first day, on the branch's clock
 * @param to last day
 */
@Needs(Permission.COMPLAINT_SEE)
public record MeasureComplaints(@Nullable BranchId branch, LocalDate from, LocalDate to, ComplaintsBy by)
        implements Query<ComplaintMeasures> {}

package io.salonledger.contracts.complaint.query;

import io.salonledger.contracts.audit.Look;
import io.salonledger.contracts.audit.RecordedQuery;
import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;

/** One complaint with all that was said and done. */
@Needs(Permission.COMPLAINT_SEE)
public record FindComplaint(ComplaintId complaint) implements RecordedQuery<ComplaintDetails> {

    @Override
    public Look look() {
        return Look.card(complaint.stream());
    }
}

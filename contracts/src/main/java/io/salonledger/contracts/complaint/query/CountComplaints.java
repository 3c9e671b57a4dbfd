package io.salonledger.contracts.complaint.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;

/** How many complaints fit, and how they divide by what can be filtered. */
@Needs(Permission.COMPLAINT_SEE)
public record CountComplaints(String text, ComplaintFilter filter) implements Query<ComplaintCounts> {}

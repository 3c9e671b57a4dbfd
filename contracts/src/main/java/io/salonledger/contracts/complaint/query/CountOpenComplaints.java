package io.salonledger.contracts.complaint.query;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;
import io.salonledger.contracts.organisation.BranchId;

/**
 * How many complaints wait, for the first page and the navigation.
 *
 * @param branch null: all that the asker may see
 */
@Needs(Permission.COMPLAINT_SEE)
public record CountOpenComplaints(@Nullable BranchId branch) implements Query<OpenComplaints> {}

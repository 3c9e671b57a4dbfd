package io.salonledger.contracts.complaint.query;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.Look;
import io.salonledger.contracts.audit.RecordedQuery;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.message.PageRequest;

/**
 * Complaints that fit, a page at a time; only of the branches that the asker may see.
 *
 * @param text number, words of what was said, or who said it; empty finds all
 * @param descending greatest or newest first; urgency is always most urgent first
 */
@Needs(Permission.COMPLAINT_SEE)
public record SearchComplaints(
        String text, ComplaintFilter filter, ComplaintOrder order, boolean descending, PageRequest page)
        implements RecordedQuery<Page<ComplaintRow>> {

    @Override
    public @Nullable Look look() {
        return text.isBlank() || page.offset() > 0 ? null : Look.search("complaints", text);
    }
}

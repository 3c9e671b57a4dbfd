package io.salonledger.contracts.complaint.query;

import java.util.List;

/**
 * What was measured.
 *
 * @param all over all groups; its key is empty
 * @param groups most complaints first, months in order
 */
public record ComplaintMeasures(ComplaintGroup all, List<ComplaintGroup> groups) {

    public ComplaintMeasures {
        groups = List.copyOf(groups);
    }
}

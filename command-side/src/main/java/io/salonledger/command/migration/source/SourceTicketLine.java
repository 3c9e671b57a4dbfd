package io.salonledger.command.migration.source;

import java.util.UUID;

import io.salonledger.command.migration.SourceRef;

/** A line of a receipt with its own guest and therapist, as codes: see {@link SourceCodes} for those who are nobody. */
public record SourceTicketLine(
        UUID id, SourceRef ref, String client, String staff, SoldItem item, LineAmounts amounts) {

    public SourceTicketLine withItem(SoldItem found) {
        return new SourceTicketLine(id, ref, client, staff, found, amounts);
    }
}

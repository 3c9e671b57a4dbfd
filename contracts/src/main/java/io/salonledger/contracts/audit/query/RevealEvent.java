package io.salonledger.contracts.audit.query;

import io.salonledger.contracts.audit.Look;
import io.salonledger.contracts.audit.ReadKind;
import io.salonledger.contracts.audit.ReadPurpose;
import io.salonledger.contracts.audit.RecordedQuery;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;

/**
 * One event with its personal values in full; recorded before it is shown.
 *
 * @param stream whose event it is
 */
@Needs(Permission.HISTORY_REVEAL)
public record RevealEvent(long position, String stream, ReadPurpose purpose) implements RecordedQuery<EventDetails> {

    @Override
    public Look look() {
        return new Look(ReadKind.SEALED_VALUE_REVEALED, stream, purpose, null);
    }
}

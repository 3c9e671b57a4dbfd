package io.salonledger.contracts.audit.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;

/**
 * A record as it was when an event had been recorded (the time machine), folded from its own events; personal values
 * masked.
 *
 * @param stream for example {@code ticket:t1}
 * @param position of the last event that counts
 */
@Needs(Permission.HISTORY_SEE)
public record FindRecordAt(String stream, long position) implements Query<RecordAt> {}

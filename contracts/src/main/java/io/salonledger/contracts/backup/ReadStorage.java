package io.salonledger.contracts.backup;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Answered;

/** Asks how the disk under the log stands and when it was last backed up; neither is in the log itself. */
@Needs(Permission.SYSTEM_SEE)
public record ReadStorage() implements Answered<StorageStatus> {

    @Override
    public String target() {
        return "storage";
    }
}

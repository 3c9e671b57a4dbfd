package io.salonledger.contracts.backup;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;

/**
 * Writes the log and the keys as two files, while work goes on.
 *
 * @param id names the backup
 * @param folder absolute path of an existing or new folder on the machine that holds the log
 */
@Needs(Permission.SYSTEM_RUN)
public record BackUp(String id, String folder) implements Command {

    @Override
    public String target() {
        return "backup:" + id;
    }
}

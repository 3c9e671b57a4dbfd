package io.salonledger.contracts.system.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;

/** Builds a read model anew from the log beside the one that is read; while that goes on, a no-op. */
@Needs(Permission.SYSTEM_RUN)
public record RebuildReadModel(String readModel) implements Command {

    @Override
    public String target() {
        return "read-model:" + readModel;
    }
}

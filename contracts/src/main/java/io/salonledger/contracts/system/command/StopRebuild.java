package io.salonledger.contracts.system.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;

/** Gives a rebuild up; what is read stays as it is. */
@Needs(Permission.SYSTEM_RUN)
public record StopRebuild(String readModel) implements Command {

    @Override
    public String target() {
        return "read-model:" + readModel;
    }
}

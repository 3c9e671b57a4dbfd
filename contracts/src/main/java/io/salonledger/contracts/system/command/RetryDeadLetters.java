package io.salonledger.contracts.system.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;

/** Handles the events that a read model could not handle again, oldest first, until one fails again. */
@Needs(Permission.SYSTEM_RUN)
public record RetryDeadLetters(String readModel) implements Command {

    @Override
    public String target() {
        return "read-model:" + readModel;
    }
}

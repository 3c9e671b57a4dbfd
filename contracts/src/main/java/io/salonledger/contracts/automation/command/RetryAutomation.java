package io.salonledger.contracts.automation.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.message.StreamName;

/**
 * Lets an automation try its dead letters again.
 *
 * @param name of the automation
 */
@Needs(Permission.SYSTEM_RUN)
public record RetryAutomation(String name) implements Command {

    @Override
    public String target() {
        return StreamName.of("automation", name);
    }
}

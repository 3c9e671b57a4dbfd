package io.salonledger.contracts.identity.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.identity.Secret;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.message.Command;

/** Changes the own password. */
@Needs(Permission.SIGNED_IN)
public record ChangePassword(UserId user, Secret current, Secret wanted) implements Command {

    @Override
    public String target() {
        return user.stream();
    }
}

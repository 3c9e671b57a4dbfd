package io.salonledger.contracts.identity.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.identity.Secret;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.message.Command;

/** Sets the own PIN for the fast change of person at a desk; confirmed by the password. */
@Needs(Permission.SIGNED_IN)
public record SetPin(UserId user, Secret password, Secret pin) implements Command {

    @Override
    public String target() {
        return user.stream();
    }
}

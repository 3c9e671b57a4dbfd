package io.salonledger.contracts.identity.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.message.Command;

/** Lets a user sign in again. */
@Needs(Permission.USER_EDIT)
public record ReactivateUser(UserId user) implements Command {

    @Override
    public String target() {
        return user.stream();
    }
}

package io.salonledger.contracts.identity.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.message.Command;

/** Puts a user's name right. */
@Needs(Permission.USER_EDIT)
public record CorrectUserName(UserId user, String name) implements Command {

    @Override
    public String target() {
        return user.stream();
    }
}

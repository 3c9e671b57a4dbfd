package io.salonledger.contracts.identity.command;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.message.Command;

/** Records the end of a session. */
@Needs(Permission.SIGNED_IN)
public record SignOut(UserId user, String device, @Nullable String address) implements Command {

    @Override
    public String target() {
        return user.stream();
    }
}

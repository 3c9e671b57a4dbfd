package io.salonledger.contracts.identity.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.message.Answered;

/** Makes a new random password, answered once, that must be changed at the next sign-in. */
@Needs(Permission.USER_EDIT)
public record ResetPassword(UserId user) implements Answered<NewPassword> {

    @Override
    public String target() {
        return user.stream();
    }
}

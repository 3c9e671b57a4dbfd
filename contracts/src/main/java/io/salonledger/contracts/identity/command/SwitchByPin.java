package io.salonledger.contracts.identity.command;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.identity.Secret;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.message.Answered;

/** Signs in by PIN on a device where the user signed in by password before. */
@Needs(Permission.SIGNED_IN)
public record SwitchByPin(
        UserId user, Secret pin, String device, @Nullable String address) implements Answered<SignedIn> {

    @Override
    public String target() {
        return user.stream();
    }
}

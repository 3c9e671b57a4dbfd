package io.salonledger.contracts.identity.command;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.identity.Secret;
import io.salonledger.contracts.message.Answered;

/** Asks to enter by login name and password; the product itself sends it, as nobody is known yet. */
@Needs(Permission.SIGNED_IN)
public record SignIn(
        String login,
        Secret password,
        String device,
        @Nullable String address) implements Answered<SignedIn> {

    @Override
    public String target() {
        return "sign-in";
    }
}

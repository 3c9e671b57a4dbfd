package io.salonledger.contracts.identity.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Answered;

/** Asks who has signed in by password on a device and has a PIN. */
@Needs(Permission.SIGNED_IN)
public record RecallDevice(String device) implements Answered<DevicePeople> {

    @Override
    public String target() {
        return "sign-in";
    }
}

package io.salonledger.contracts.identity.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Answered;

/** Asks who is kept at the door; credentials are no part of the log. */
@Needs(Permission.USER_SEE)
public record ReadDoor() implements Answered<DoorStatus> {

    @Override
    public String target() {
        return "sign-in";
    }
}

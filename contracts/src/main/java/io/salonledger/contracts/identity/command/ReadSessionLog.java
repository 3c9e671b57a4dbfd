package io.salonledger.contracts.identity.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Answered;

/** Reads the newest entries of the session log, which is no part of the event log and is kept for a time only. */
@Needs(Permission.USER_SEE)
public record ReadSessionLog(int limit) implements Answered<SessionEntries> {

    @Override
    public String target() {
        return "sign-in";
    }
}

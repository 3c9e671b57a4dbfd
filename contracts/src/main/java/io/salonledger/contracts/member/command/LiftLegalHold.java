package io.salonledger.contracts.member.command;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Command;

/** Lets a file be erased again. */
@Needs(Permission.MEMBER_ERASE)
public record LiftLegalHold(MemberId member) implements Command {

    @Override
    public String target() {
        return member.stream();
    }
}
